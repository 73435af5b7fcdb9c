import { accessSync, constants, lstatSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import type { FileEntry } from './file-entry'
import { type Fault, type FaultyEntry, faultOf } from './file-fault'
import { byPath, listBelow } from './list-below'
import { realPath, unlessMissing } from './unless-missing'

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

function isShown(name: string): boolean {
  return !name.startsWith('.')
}

function accessFault(path: string): Fault | undefined {
  try {
    accessSync(path, constants.R_OK)
    return undefined
  } catch (error) {
    return faultOf(error)
  }
}
