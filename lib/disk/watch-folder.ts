import { type FSWatcher, readdirSync, watch } from 'node:fs'
import { join } from 'node:path'
import { unlessMissing } from './unless-missing'

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
  const inner = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return [folder, ...inner.flatMap(({ name }) => foldersBelow(join(folder, name)))]
}
