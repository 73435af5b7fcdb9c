import { paths } from '@/lib/addresses/paths'
import { SEARCH_INDEX_FOLDER } from '@/lib/search/format/shards'
import { openSearch, type SearchEngine } from '@/lib/search/query/open-search'

let engine: SearchEngine | undefined

/** The one engine of a page: what it has loaded stays loaded, whichever field asks. */
export function searchEngine(): SearchEngine {
  engine ??= openSearch(async (name) => {
    const response = await fetch(paths.file(`${SEARCH_INDEX_FOLDER}/${name}`))
    if (!response.ok) throw new Error(`${name}: status ${response.status}`)
    return new Uint8Array(await response.arrayBuffer())
  })
  return engine
}
