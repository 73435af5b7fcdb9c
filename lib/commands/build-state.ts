import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { listFiles, readText, removePath, writeFile } from '../disk'
import { environment } from '../environment'

const CODE_FOLDERS = ['app', 'components', 'lib', 'public']
const CODE_FILES = ['package-lock.json', 'next.config.ts', 'tailwind.config.ts', 'tsconfig.json']
const STATE_FILE = join(environment.projectRoot, '.next', 'wenda-build.txt')

/** Whether `out/` holds the site that the present content, code and surroundings make, as the build left it. */
export function isBuilt(): boolean {
  return readText(STATE_FILE) === `${inputs()} ${outcome()}`
}

/**
 * Notes that `out/` is in the making: until what this gives back is called, it counts as not built, also when the build is
 * broken off. What is written into the content meanwhile counts as a change.
 */
export function beginBuild(): () => void {
  const state = inputs()
  removePath(STATE_FILE)
  return () => writeFile(STATE_FILE, `${state} ${outcome()}`)
}

/** Names, sizes and times are enough to see a change, and are read in a moment also for 100,000 files. */
function inputs(): string {
  const hash = createHash('sha256')
  hash.update(JSON.stringify([environment.contentDir, environment.siteUrl ?? null]))
  const folders = CODE_FOLDERS.map((name) => join(environment.projectRoot, name))
  for (const folder of [environment.contentDir, ...folders]) hash.update(JSON.stringify(listFiles(folder)))
  for (const name of CODE_FILES) hash.update(readText(join(environment.projectRoot, name)) ?? '')
  return hash.digest('hex')
}

function outcome(): string {
  return createHash('sha256')
    .update(JSON.stringify(listFiles(environment.outDir)))
    .digest('hex')
}
