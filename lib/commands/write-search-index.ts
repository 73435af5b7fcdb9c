import { join } from 'node:path'
import { removePath, writeFile } from '../disk'
import { buildSearchIndex } from '../search/build-search-index'
import { SEARCH_INDEX_FOLDER } from '../search/index-layout'
import type { SearchDocument } from '../search/search-document'

/** Writes the search index of these documents into a built site, in place of the one that was there. */
export function writeSearchIndex(outDir: string, documents: readonly SearchDocument[]): void {
  const folder = join(outDir, SEARCH_INDEX_FOLDER)
  removePath(folder)
  for (const { name, bytes } of buildSearchIndex(documents)) writeFile(join(folder, name), bytes)
}
