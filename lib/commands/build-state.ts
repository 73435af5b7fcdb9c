import { join } from 'node:path'
import { programDigest } from '../catalogue/code-digest'
import { listAllFiles, listAllWithFaults, listWithFaults } from '../disk/list-files'
import { readText } from '../disk/read-whole-file'
import { removePath } from '../disk/remove-path'
import { writeFile } from '../disk/write-file'
import { environment } from '../environment'
import { digestOf } from '../store/digest'

const STATE_FILE = join(environment.projectRoot, '.next', 'wenda-build.txt')

/** Whether `out/` holds the site that the present content, program and environment make, as the build left it. */
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

/** Of content, names, sizes and times are enough to see a change, and are read in a moment also for 100,000 files. */
function inputs(): string {
  const { contentDir, publicDir, siteUrl } = environment
  return digestOf(programDigest(), contentDir, siteUrl, listWithFaults(contentDir), listAllWithFaults(publicDir))
}

function outcome(): string {
  return digestOf(listAllFiles(environment.outDir))
}
