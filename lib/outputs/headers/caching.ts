/** For files whose name changes with their content. */
export const IMMUTABLE = 'public, max-age=31536000, immutable'

/** For all others: kept, and asked after each time. */
export const REVALIDATED = 'public, max-age=0, must-revalidate'

/** The folder of the scripts that pages load. */
export const ISLANDS_FOLDER = 'islands'

/** Folders of `out/` whose files have a hash of their content in the name. */
export const HASHED_FOLDERS = ['/_next/static/', `/${ISLANDS_FOLDER}/`, '/search-index/files/'] as const

/** The Cache-Control of a file by its path in `out/`, from `/`. */
export function cacheControlOf(path: string): string {
  return HASHED_FOLDERS.some((folder) => path.startsWith(folder)) ? IMMUTABLE : REVALIDATED
}
