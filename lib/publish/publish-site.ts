import { join } from 'node:path'
import { basePath } from '../addresses/base-path'
import type { Catalogue } from '../catalogue/catalogue'
import { type Route, routesOf } from '../catalogue/routes'
import { saveSnapshot } from '../catalogue/snapshot'
import { isOtherThanFolder } from '../disk/is-folder'
import { listAllFiles } from '../disk/list-files'
import { readWholeFile } from '../disk/read-whole-file'
import { outputFiles } from '../outputs/outputs'
import { digestOf } from '../store/digest'
import type { Store } from '../store/store'
import { compressFiles } from './compress-files'
import type { IslandScripts } from './island-scripts'
import { publishedPage } from './publish-page'
import { PublishedFiles } from './published-files'
import type { Renderer } from './renderer'
import { writeOutputs } from './write-outputs'

const SOCIAL_IMAGE = 'social-image.png'

/** Where a site is published to, and the files that it takes over as they are. */
export interface Target {
  readonly outDir: string
  /** Knows what earlier builds wrote there. */
  readonly published: Store
  readonly publicDir: string
  /** Files that lie elsewhere, by their paths in `outDir`. */
  readonly others: Readonly<Record<string, string>>
  /** Draws what other sites show of one of that name, as PNG. */
  socialImage(siteName: string): Promise<Uint8Array>
  /** Whether files lie there compressed as well. */
  readonly isCompressed: boolean
}

/**
 * Writes the whole site into `outDir`: renders the pages whose models have changed, keeps the others, makes all outputs,
 * and removes what belongs to nothing any more. Afterwards it is what a first build of the same content would write, byte
 * for byte, whatever was there before.
 *
 * @throws Error where the renderer fails, or leaves a page out
 */
export async function publishSite(
  catalogue: Catalogue,
  store: Store,
  renderer: Renderer,
  scripts: IslandScripts,
  target: Target,
): Promise<void> {
  const files = new PublishedFiles(target.published, target.outDir)
  const madeFrom = ({ digest }: Route) => digestOf(renderer.program, digest)
  const stale = routesOf(catalogue).filter((route) => !files.keep(fileOf(route), madeFrom(route)))
  if (stale.length > 0 || !renderer.isCompiled()) {
    prepare(catalogue, store, stale, renderer)
    await renderer.render()
    const base = basePath(catalogue.site)
    for (const route of stale) files.write(fileOf(route), pageAt(route, renderer, scripts, base), madeFrom(route))
  }
  writeOutputs(files, outputFiles(catalogue), renderer.program)
  for (const { path, bytes } of scripts.files) files.writeIfChanged(path, bytes)
  // Of what Next compiled, pages need the styles alone.
  copyFolder(renderer.staticDir, '_next/static/', files, (path) => path.endsWith('.css'))
  // A site may have an icon and a picture of its own.
  const isOwn = (path: string) => isOtherThanFolder(join(target.publicDir, path))
  for (const [path, from] of Object.entries(target.others)) if (!isOwn(path)) copyFile(from, path, files)
  const { name } = catalogue.site
  const drawn = digestOf(renderer.program, name)
  if (!isOwn(SOCIAL_IMAGE) && !files.keep(SOCIAL_IMAGE, drawn))
    files.write(SOCIAL_IMAGE, await target.socialImage(name), drawn)
  copyFolder(target.publicDir, '', files)
  if (target.isCompressed) await compressFiles(files, target.outDir)
  files.finish()
}

/**
 * The file that answers a page's address: the index of a folder of that name, which every host and file server knows, and
 * none would find without the `.html` of a file. The page for what isn't there has the name that hosts look for.
 */
function fileOf({ path }: Route): string {
  return path === '/404' ? '404.html' : `${path}/index.html`.replace(/^\/+/, '')
}

/** Leaves in the store what the renderer's processes need, so that they parse nothing; and nothing of an earlier run. */
function prepare(catalogue: Catalogue, store: Store, stale: readonly Route[], renderer: Renderer): void {
  for (const { path, page } of stale) {
    renderer.forget(path)
    if (page?.kind === 'source') catalogue.sourcePage(page.params.slug)
  }
  saveSnapshot(store, { catalogue, toRender: stale.flatMap(({ page }) => page ?? []) })
}

function pageAt({ path }: Route, renderer: Renderer, scripts: IslandScripts, base: string): Uint8Array {
  const html = renderer.htmlOf(path)
  if (html === undefined) throw new Error(`no page was rendered at ${path}`)
  return Buffer.from(publishedPage(html, scripts, base))
}

function copyFolder(folder: string, target: string, files: PublishedFiles, isWanted = (_path: string) => true): void {
  for (const { path } of listAllFiles(folder).filter((file) => isWanted(file.path)))
    copyFile(join(folder, path), target + path.normalize('NFC'), files)
}

function copyFile(from: string, to: string, files: PublishedFiles): void {
  const bytes = readWholeFile(from)
  if (bytes) files.writeIfChanged(to, bytes)
}
