import {
  accessSync,
  closeSync,
  constants,
  type Dirent,
  type FSWatcher,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  watch,
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

/** Why something below a folder can't be read as a file: a problem of its name, of where it leads, of what it is. */
export type FileFault =
  | 'name-not-utf8'
  | 'link-outside'
  | 'link-broken'
  | 'no-file'
  | 'folder-named-as-file'
  | 'no-permission'
  | 'disk-error'

/** What lies below a folder and can't be read. */
export interface FaultyEntry {
  readonly path: string
  readonly fault: FileFault
  /** What the system says of a `disk-error`: `EIO`, `ENAMETOOLONG`. */
  readonly code?: string
}

type Fault = Omit<FaultyEntry, 'path'>

/**
 * The files below a folder, at any depth, in the order of their paths' code units; none where there is no such folder.
 *
 * A symbolic link counts only if what it leads to lies in the same folder; names with a dot in front are left out.
 */
export function listFiles(folder: string): FileEntry[] {
  return listBelow(folder, isShown)
}

/** The same, with what it leaves out because it can't be read. */
export function listWithFaults(folder: string): { files: FileEntry[]; faults: FaultyEntry[] } {
  const faults: FaultyEntry[] = []
  const files = listBelow(folder, isShown, (path, fault) => faults.push({ path, ...fault }))
  return { files, faults: faults.sort(byPath) }
}

/**
 * The same with names that have a dot in front. A folder that is itself a link out of the folder it lies in is a fault at
 * the empty path, and nothing of it is listed.
 */
export function listAllWithFaults(folder: string): { files: FileEntry[]; faults: FaultyEntry[] } {
  const isLink = unlessMissing(() => lstatSync(folder))?.isSymbolicLink() ?? false
  const parent = realPath(dirname(folder))
  if (isLink && !realPath(folder)?.startsWith(parent + sep))
    return { files: [], faults: [{ path: '', fault: 'link-outside' }] }
  const faults: FaultyEntry[] = []
  const files = listBelow(
    folder,
    () => true,
    (path, fault) => faults.push({ path, ...fault }),
  )
  const readable = files.filter(({ path }) => {
    const fault = accessFault(join(folder, path))
    if (fault) faults.push({ path, ...fault })
    return fault === undefined
  })
  return { files: readable, faults: faults.sort(byPath) }
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

function isShown(name: string): boolean {
  return !name.startsWith('.')
}

function listBelow(
  folder: string,
  isWanted: (name: string) => boolean,
  onFault: (path: string, fault: Fault) => void = () => {},
): FileEntry[] {
  const root = realPath(folder)
  if (root === undefined) return []
  const entries: FileEntry[] = []
  const folders = [root]
  const seen = new Set(folders)
  const pathOf = (path: string) => relative(root, path).split(sep).join('/')
  for (let at = folders.pop(); at !== undefined; at = folders.pop()) {
    for (const entry of entriesOf(at, (fault) => onFault(pathOf(at ?? root), fault))) {
      if (!isWanted(entry.name)) continue
      const path = join(at, entry.name)
      const isLink = entry.isSymbolicLink()
      const { target, found, fault } = resolved(path, isLink)
      if (fault) onFault(pathOf(path), fault)
      else if (isLink && target !== undefined && target !== root && !target.startsWith(root + sep))
        onFault(pathOf(path), { fault: 'link-outside' })
      else if (target === undefined || found === undefined) {
        // A name that is no UTF-8 is read as another, which isn't there; else a file has vanished since it was listed.
        if (entry.name.includes('\ufffd')) onFault(pathOf(path), { fault: 'name-not-utf8' })
        else if (isLink) onFault(pathOf(path), { fault: 'link-broken' })
      } else if (found.isDirectory()) {
        if (/\.md$/i.test(entry.name)) onFault(pathOf(path), { fault: 'folder-named-as-file' })
        // What a link hides behind a name with a dot is listed nowhere else.
        if (isLink && !relative(root, target).split(sep).every(isWanted))
          onFault(pathOf(path), { fault: 'link-outside' })
        // A link to a folder that is visited anyway would list its files twice, or for ever.
        if (!isLink && !seen.has(target)) {
          seen.add(target)
          folders.push(target)
        }
      } else if (found.isFile()) entries.push(toEntry(pathOf(path), found))
      else onFault(pathOf(path), { fault: 'no-file' })
    }
  }
  return entries.sort(byPath)
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

/** What an entry of a folder leads to. */
function resolved(path: string, isLink: boolean): { target?: string; found?: Stats; fault?: Fault } {
  try {
    const target = isLink ? realPath(path) : path
    const found = target === undefined ? undefined : unlessMissing(() => statSync(target))
    return { ...(target !== undefined && { target }), ...(found && { found }) }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

/** What lies in a folder; nothing where it can't be read. */
function entriesOf(folder: string, onFault: (fault: Fault) => void): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    onFault(faultOf(error))
    return []
  }
}

/** What an error of the disk says of a file; any other error is thrown on. */
function faultOf(error: unknown): Fault {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
  if (code === undefined || !('syscall' in Object(error))) throw error
  return code === 'EACCES' || code === 'EPERM' ? { fault: 'no-permission' } : { fault: 'disk-error', code }
}

/** Whether there is such a folder. */
export function isFolder(path: string): boolean {
  return unlessMissing(() => statSync(path))?.isDirectory() ?? false
}

/** Whether something stands there that is no folder itself: a file, or a link to whatever. */
export function isOtherThanFolder(path: string): boolean {
  return !(unlessMissing(() => lstatSync(path))?.isDirectory() ?? true)
}

/** A file's bytes; undefined where there is no such file. */
export function readWholeFile(path: string): Uint8Array | undefined {
  return unlessMissing(() => readFileSync(path))
}

function accessFault(path: string): Fault | undefined {
  try {
    accessSync(path, constants.R_OK)
    return undefined
  } catch (error) {
    return faultOf(error)
  }
}

/** A file's bytes, or why the disk doesn't give them; nothing where the file is gone. */
export function readOrFault(path: string): { readonly bytes?: Uint8Array; readonly fault?: Fault } {
  try {
    return { bytes: readFileSync(path) }
  } catch (error) {
    const fault = faultOf(error)
    return fault.code === 'ENOENT' ? {} : { fault }
  }
}

/** A UTF-8 file's text; undefined where there is no such file. */
export function readText(path: string): string | undefined {
  return unlessMissing(() => readFileSync(path, 'utf8'))
}

/**
 * A UTF-8 file's text in pieces of at most 1 MiB, without a BOM: for files of any size.
 *
 * @throws TypeError where it is no UTF-8
 */
export function* readChunks(path: string): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const bytes = new Uint8Array(1024 * 1024)
  const file = openSync(path, 'r')
  try {
    for (let length = readSync(file, bytes); length > 0; length = readSync(file, bytes))
      yield decoder.decode(bytes.subarray(0, length), { stream: true })
    yield decoder.decode()
  } finally {
    closeSync(file)
  }
}

/** Moves a file of the same disk in one step, and makes the folders it shall lie in; what was there is replaced. */
export function moveFile(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  renameSync(from, to)
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

/**
 * Removes all that lies in a folder, links and empty folders too, apart from the files of these paths in it.
 *
 * @returns whether any of them is there
 */
export function keepOnly(folder: string, paths: ReadonlySet<string>, below = ''): boolean {
  const entries = unlessMissing(() => readdirSync(join(folder, below), { withFileTypes: true })) ?? []
  let isAnyKept = false
  for (const entry of entries) {
    const path = below === '' ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory() ? keepOnly(folder, paths, path) : paths.has(path)) isAnyKept = true
    else removePath(join(folder, path))
  }
  return isAnyKept
}

/**
 * Calls back whenever something below a folder is written, made or taken away; nothing where there is no such folder.
 * Each folder is watched by itself: what Node has for whole trees watches each file, which systems allow for some
 * thousands only.
 *
 * @returns what ends it
 */
export function watchFolder(folder: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  const follow = () => {
    const present = new Set(foldersBelow(folder))
    for (const [path, watcher] of watchers) {
      if (present.has(path)) continue
      watcher.close()
      watchers.delete(path)
    }
    for (const path of present) {
      const watcher = watchers.has(path) ? undefined : unlessMissing(() => watch(path))
      // A folder that goes away is left out the next time.
      watcher?.on('error', () => {})
      watcher?.on('change', (kind) => {
        if (kind === 'rename') follow()
        onChange()
      })
      if (watcher) watchers.set(path, watcher)
    }
  }
  follow()
  return () => {
    for (const watcher of watchers.values()) watcher.close()
    watchers.clear()
  }
}

function foldersBelow(folder: string): string[] {
  const entries = unlessMissing(() => readdirSync(folder, { withFileTypes: true }))
  if (!entries) return []
  const inner = entries.filter((entry) => entry.isDirectory() && isShown(entry.name))
  return [folder, ...inner.flatMap(({ name }) => foldersBelow(join(folder, name)))]
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
