import type { Span } from '../../records/text'
import { SOURCES_MANIFEST_FILE } from '../format/shards'
import { readSourceCard, type SourceCard } from '../format/source-card'
import type { MatchSnippet } from './find-snippet'
import type { LoadFile } from './index-files'
import { openIndex, type SearchHit, type SearchResults } from './open-search'

/** A source that says something of what was asked, by its section that says most; or a tag. */
export interface FoundSource {
  readonly hit: SearchHit<SourceCard>
  /** `undefined` where its title or heading alone matches. */
  readonly snippet: MatchSnippet | undefined
}

/** What a query finds beside questions; each kind best first. */
export interface FoundSources {
  readonly sources: readonly FoundSource[]
  readonly tags: readonly SearchHit<SourceCard>[]
  /** What matched, for marks. */
  readonly terms: SearchResults['terms']
}

/** Searches the sources and tags of a site. All of it may reject where a file can't be loaded; asking again tries again. */
export interface SourceEngine {
  /** Loads what every query needs. */
  prepare(): Promise<void>
  /** The best of each kind, at most so many. */
  find(query: string, limit: number): Promise<FoundSources>
  /** The same without snippets, for suggestions while typing. */
  suggest(query: string, limit: number): Promise<SearchResults<SourceCard>>
  /** What of a title, heading or snippet matches. */
  highlight(text: string, found: Pick<SearchResults, 'terms'>): Span[]
}

// So many sections are looked at for each source that is shown: more load more cards, fewer miss sources behind one that
// says it in all of its sections.
const SECTIONS_PER_SOURCE = 4

/** Opens the index of sources and tags: `load` gives the bytes of a file in its folder, by name. */
export function openSources(load: LoadFile): SourceEngine {
  const engine = openIndex(load, SOURCES_MANIFEST_FILE, readSourceCard)

  async function bestOf(query: string, limit: number) {
    const results = await engine.suggest(query, limit * SECTIONS_PER_SOURCE)
    const firstOfEach = new Map<string, SearchHit<SourceCard>>()
    for (const hit of results.hits) {
      const key = `${hit.kind} ${hit.slug}`
      if (!firstOfEach.has(key)) firstOfEach.set(key, hit)
    }
    const ofKind = (kind: SourceCard['kind']) =>
      [...firstOfEach.values()].filter((hit) => hit.kind === kind).slice(0, limit)
    return { results, sources: ofKind('source'), tags: ofKind('tag') }
  }

  return {
    prepare: () => engine.prepare(),
    async find(query, limit) {
      const { results, sources, tags } = await bestOf(query, limit)
      const snippets = await engine.snippets({ ...results, hits: sources })
      return {
        sources: sources.map((hit, n) => ({ hit, snippet: snippets[n] })),
        tags,
        terms: results.terms,
      }
    },
    async suggest(query, limit) {
      const { results, sources, tags } = await bestOf(query, limit)
      return { ...results, hits: [...tags, ...sources].slice(0, limit) }
    },
    highlight: engine.highlight,
  }
}
