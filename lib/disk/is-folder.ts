import { lstatSync, statSync } from 'node:fs'
import { unlessMissing } from './unless-missing'

/** Whether there is such a folder. */
export function isFolder(path: string): boolean {
  return unlessMissing(() => statSync(path))?.isDirectory() ?? false
}

/** Whether something stands there that is no folder itself: a file, or a link to whatever. */
export function isOtherThanFolder(path: string): boolean {
  return !(unlessMissing(() => lstatSync(path))?.isDirectory() ?? true)
}
