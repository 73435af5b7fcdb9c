import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { contentStore, publishedStore } from '../catalogue/open-catalogue'
import { listAllFiles } from '../disk/list-files'
import { environment } from '../environment'
import { ISLANDS_FOLDER } from '../outputs/headers/caching'
import { bundleIslands } from '../publish/bundle-islands'
import { nextRenderer } from '../publish/next-renderer'
import { publishSite } from '../publish/publish-site'
import { beginBuild } from './build-state'
import { buildSummary } from './build-summary'
import { check } from './check'
import { explainError } from './explain-error'

// What browsers show of the site.
const ICONS = ['icon.svg', 'favicon.ico', 'apple-icon.png']

/** `npm run build -- ARGS`: compiles the content, lets Next render what has changed, and makes `out/` ready for any static host; `--compress` leaves its files there compressed too. */
export async function build(args: readonly string[] = []): Promise<number> {
  try {
    const checked = check('texts', { isStrict: args.includes('--strict') })
    if (!checked?.isFine) return 1
    const markBuilt = beginBuild()
    await publishSite(checked.catalogue, contentStore(), nextRenderer(), await bundleIslands(ISLANDS_FOLDER), {
      published: publishedStore(),
      outDir: environment.outDir,
      publicDir: environment.publicDir,
      others: Object.fromEntries(ICONS.map((name) => [name, join(environment.projectRoot, 'app', name)])),
      socialImage: drawSocialImage,
      isCompressed: args.includes('--compress'),
    })
    markBuilt()
    console.log(`\n${buildSummary(listAllFiles(environment.outDir), checked.catalogue.site)}`)
    return 0
  } catch (error) {
    console.error(explainError(error) ?? error)
    return 1
  }
}

/** Most builds draw none: loading what draws takes longer than a build that changes nothing should wait for. */
async function drawSocialImage(siteName: string): Promise<Uint8Array> {
  const { socialImage } = await import('../publish/social-image/social-image')
  return socialImage(siteName)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit(await build(process.argv.slice(2)))
