import { type Stats, statSync } from 'node:fs'
import { join } from 'node:path'
import { unlessMissing } from './unless-missing'

/** One file below a folder: plain data, nothing of its text. */
export interface FileEntry {
  /** Relative to the folder, with forward slashes: `questions/training/why.md`. */
  readonly path: string
  readonly sizeBytes: number
  /** When it was last written, and when anything of it last changed: compare them, don't show them. */
  readonly modifiedMs: number
  readonly changedMs: number
}

/** One file of a folder by its path in it; `undefined` where there is none. */
export function fileEntry(folder: string, path: string): FileEntry | undefined {
  const found = unlessMissing(() => statSync(join(folder, path)))
  return found?.isFile() ? toEntry(path, found) : undefined
}

/** What the disk says of a file, under its path in a folder. */
export function toEntry(path: string, { size, mtimeMs, ctimeMs }: Stats): FileEntry {
  return { path, sizeBytes: size, modifiedMs: mtimeMs, changedMs: ctimeMs }
}
