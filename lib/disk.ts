import {
  type Dirent,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

/** One file below a folder: plain data, nothing of its text. */
export interface FileEntry {
  /** Relative to the folder, with forward slashes: `questions/training/why.md`. */
  readonly path: string
  readonly sizeBytes: number
  /** When it was last written, and when anything of it last changed: compare them, don't show them. */
  readonly modifiedMs: number
  readonly changedMs: number
}

/**
 * The files below a folder, at any depth, in the order of their paths' code units; none where there is no such folder.
 *
 * A symbolic link counts only if what it leads to lies in the same folder; names with a dot in front are left out.
 */
export function listFiles(folder: string): FileEntry[] {
  return listBelow(folder, (name) => !name.startsWith('.'))
}

/** The same with names that have a dot in front, as `.well-known/` has. */
export function listAllFiles(folder: string): FileEntry[] {
  return listBelow(folder, () => true)
}

/** One file of a folder by its path in it; `undefined` where there is none. */
export function fileEntry(folder: string, path: string): FileEntry | undefined {
  const found = unlessMissing(() => statSync(join(folder, path)))
  return found?.isFile() ? toEntry(path, found) : undefined
}

function toEntry(path: string, { size, mtimeMs, ctimeMs }: Stats): FileEntry {
  return { path, sizeBytes: size, modifiedMs: mtimeMs, changedMs: ctimeMs }
}

function listBelow(folder: string, isWanted: (name: string) => boolean): FileEntry[] {
  const root = realPath(folder)
  if (root === undefined) return []
  const entries: FileEntry[] = []
  const folders = [root]
  const seen = new Set(folders)
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      if (!isWanted(entry.name)) continue
      const path = join(at, entry.name)
      const target = entry.isSymbolicLink() ? inside(root, path) : path
      const found = target === undefined ? undefined : entryAt(entry, target)
      if (target === undefined || found === undefined) continue
      if (found.isDirectory()) {
        // A link to a folder that is visited anyway would list its files twice, or for ever.
        if (!entry.isSymbolicLink() && !seen.has(target)) {
          seen.add(target)
          folders.push(target)
        }
      } else if (found.isFile()) entries.push(toEntry(relative(root, path).split(sep).join('/'), found))
    }
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0))
}

/** Whether there is such a folder. */
export function isFolder(path: string): boolean {
  return unlessMissing(() => statSync(path))?.isDirectory() ?? false
}

/** A file's bytes; undefined where there is no such file. */
export function readWholeFile(path: string): Uint8Array | undefined {
  return unlessMissing(() => readFileSync(path))
}

/** A UTF-8 file's text; undefined where there is no such file. */
export function readText(path: string): string | undefined {
  return unlessMissing(() => readFileSync(path, 'utf8'))
}

/** Makes a folder, and those that it lies in, where they are missing. */
export function makeFolder(path: string): void {
  mkdirSync(path, { recursive: true })
}

/** Writes a file, and the folders it lies in where they are missing. */
export function writeFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}

/** Removes a file, or a folder with all that is in it; nothing where there is none. */
export function removePath(path: string): void {
  rmSync(path, { recursive: true, force: true })
}

/** Removes all that lies in a folder, links and empty folders too, apart from the files of these paths in it. */
export function keepOnly(folder: string, paths: ReadonlySet<string>, below = ''): void {
  const entries = unlessMissing(() => readdirSync(join(folder, below), { withFileTypes: true })) ?? []
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) {
      keepOnly(folder, paths, path)
      if (readdirSync(join(folder, path)).length === 0) rmdirSync(join(folder, path))
    } else if (!paths.has(path)) removePath(join(folder, path))
  }
}

function entryAt(entry: Dirent, path: string) {
  // A file can vanish between listing and looking: then it isn't there.
  return entry.isDirectory() || entry.isFile() || entry.isSymbolicLink()
    ? unlessMissing(() => statSync(path))
    : undefined
}

function inside(root: string, path: string): string | undefined {
  const target = realPath(path)
  return target?.startsWith(root + sep) ? target : undefined
}

function realPath(path: string): string | undefined {
  return unlessMissing(() => realpathSync(path))
}

function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined
    throw error
  }
}
