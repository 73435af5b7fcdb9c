import { type Dirent, readdirSync, type Stats, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { type FileEntry, toEntry } from './file-entry'
import { type Fault, faultOf } from './file-fault'
import { realPath, unlessMissing } from './unless-missing'

/** Where files are put aside until all of them come to their places: what a run that was killed left there is nobody's. */
export const STAGING_FOLDER = '.wenda-import'

/**
 * The files below a folder, at any depth, whose names and folders' names are wanted, in the order of their paths' code units;
 * what can't be read is told. A symbolic link counts only if what it leads to lies in the same folder.
 */
export function listBelow(
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
      if (!isWanted(entry.name) || entry.name === STAGING_FOLDER) continue
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

/** Compares what lies in a folder by the code units of its paths. */
export function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
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
