import { join, relative, resolve } from 'node:path'
import { STAGING_FOLDER } from '../../disk/list-below'
import { readText } from '../../disk/read-whole-file'
import { removePath } from '../../disk/remove-path'
import { moveFile, writeFile } from '../../disk/write-file'

/**
 * Notes in each of these folders that all that waits there belongs into its place. It holds from when it stands in the
 * first folder, which is the last to get it. Each names the others by paths from itself: they may be moved together.
 */
export function markCommitted(roots: readonly string[]): void {
  for (const root of roots.toReversed()) {
    const begun = `${markIn(root)}-begun`
    writeFile(begun, roots.map((other) => relative(root, other) || '.').join('\n'))
    moveFile(begun, markIn(root))
  }
}

/** The folders whose files belong into their places together with those of this one; none where they don't. */
export function committedWith(root: string): string[] {
  const roots = readText(markIn(root))
    ?.split('\n')
    .map((other) => resolve(root, other))
  const [first] = roots ?? []
  return roots && first !== undefined && readText(markIn(first)) !== undefined ? roots : []
}

/** Takes the note back, in the first folder first. */
export function unmark(roots: readonly string[]): void {
  for (const root of roots) removePath(markIn(root))
}

function markIn(root: string): string {
  return join(root, STAGING_FOLDER, 'committed')
}
