import { realpathSync } from 'node:fs'

/** What reading gives back; undefined where there is nothing to read. Any other error is thrown on. */
export function unlessMissing<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ELOOP') return undefined
    throw error
  }
}

/** A path without links in it; undefined where there is no such thing. */
export function realPath(path: string): string | undefined {
  return unlessMissing(() => realpathSync(path))
}
