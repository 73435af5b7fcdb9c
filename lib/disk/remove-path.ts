import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { unlessMissing } from './unless-missing'

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
