import { paths } from '@/lib/addresses/paths'
import { SEARCH_INDEX_FOLDER } from '@/lib/search/format/shards'
import { openSources, type SourceEngine } from '@/lib/search/query/find-sources'
import { openSearch, type SearchEngine } from '@/lib/search/query/open-search'

let engine: SearchEngine | undefined
let sources: SourceEngine | undefined

/** The one engine of a page: what it has loaded stays loaded, whichever field asks. */
export function searchEngine(): SearchEngine {
  engine ??= openSearch(load)
  return engine
}

/** The one that finds sources and tags. */
export function sourceEngine(): SourceEngine {
  sources ??= openSources(load)
  return sources
}

async function load(name: string): Promise<Uint8Array> {
  const response = await fetch(paths.file(`${SEARCH_INDEX_FOLDER}/${name}`))
  if (!response.ok) throw new Error(`${name}: status ${response.status}`)
  return new Uint8Array(await response.arrayBuffer())
}
