'use client'

import { useEffect, useState } from 'react'
import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { fill, fillCount } from '@/lib/dictionary/fill'
import type { InterfaceLanguage } from '@/lib/records/site'
import type { MatchPassage } from '@/lib/search/find-passage'
import type { SearchResults as Results } from '@/lib/search/open-search'
import { Pagination } from '../list/pagination'
import { ResultCard } from './result-card'
import { readSearchAddress, type SearchAddress, writeSearchAddress } from './search-address.client'
import { searchEngine } from './search-engine.client'
import { TopicFilter } from './topic-filter'

type State =
  | { readonly is: 'idle' }
  | { readonly is: 'searching' }
  | { readonly is: 'failed' }
  | {
      readonly is: 'found'
      readonly results: Results
      readonly passages: readonly (MatchPassage | undefined)[]
    }

/** The results of the address's query; the address is the state, so that Back brings back what was there. */
export function SearchResults({ language, dictionary }: { language: InterfaceLanguage; dictionary: Dictionary }) {
  const [address, setAddress] = useState<SearchAddress>({ query: '', page: 1 })
  const [attempt, setAttempt] = useState(0)
  const [state, setState] = useState<State>({ is: 'idle' })

  useEffect(() => {
    const read = () => setAddress(readSearchAddress(window.location.search))
    read()
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [])

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    let isCurrent = true
    const set = (next: State) => isCurrent && setState(next)
    if (address.query === '') set({ is: 'idle' })
    else findPage(address, set).catch(() => set({ is: 'failed' }))
    return () => {
      isCurrent = false
    }
  }, [address, attempt])

  const go = (next: SearchAddress) => {
    window.history.pushState(null, '', writeSearchAddress(paths.search, next))
    setAddress(next)
    window.scrollTo({ top: 0 })
  }
  const hrefOf = (page: number) => writeSearchAddress(paths.search, { ...address, page })
  const results = state.is === 'found' ? state.results : undefined

  return (
    <div data-search={state.is}>
      <p role="status" className="text-muted">
        {statusText(state, address, dictionary)}
      </p>
      {results?.readings.map(({ typed, readAs }) => (
        <p key={typed} className="text-sm text-muted">
          {fill(dictionary.readAs, {
            typed,
            words: readAs.slice(0, 4).join(', '),
          })}
        </p>
      ))}
      {state.is === 'failed' && (
        <button
          type="button"
          onClick={() => setAttempt(attempt + 1)}
          className="mt-3 rounded-lg bg-accent px-4 py-1.5 text-paper"
        >
          {dictionary.retry}
        </button>
      )}
      {results && (results.total > 0 || address.topic) && (
        <TopicFilter
          topics={topicsOf(results, address.topic)}
          chosen={address.topic}
          choose={(topic) => go({ query: address.query, page: 1, ...(topic && { topic }) })}
          dictionary={dictionary}
        />
      )}
      {state.is === 'found' && (
        <div className="divide-y divide-line">
          {state.results.hits.map((hit, index) => (
            <ResultCard
              key={hit.slug}
              hit={hit}
              passage={state.passages[index]}
              marksOf={(text) => searchEngine().highlight(text, state.results)}
              language={language}
              dictionary={dictionary}
            />
          ))}
        </div>
      )}
      {results && (
        <Pagination page={results.page} pageCount={results.pageCount} hrefOf={hrefOf} dictionary={dictionary} />
      )}
      {results?.total === 0 && <p className="mt-3">{dictionary.noResultsHelp}</p>}
    </div>
  )
}

/** Shows the hits as soon as they are there, and their passages when those have come too. */
async function findPage({ query, topic, page }: SearchAddress, set: (state: State) => void): Promise<void> {
  set({ is: 'searching' })
  const engine = searchEngine()
  const results = await engine.search(query, {
    page,
    ...(topic && { tag: topic }),
  })
  set({ is: 'found', results, passages: [] })
  set({ is: 'found', results, passages: await engine.passages(results) })
}

function statusText(state: State, { query }: SearchAddress, dictionary: Dictionary): string {
  if (state.is === 'searching') return dictionary.searching
  if (state.is === 'failed') return dictionary.searchFailed
  if (state.is === 'idle') return dictionary.searchHint
  const { total } = state.results
  return total === 0 ? fill(dictionary.noResults, { query }) : fill(fillCount(dictionary.resultCount, total), { query })
}

/** The topics of the results on the page, the most frequent first, and the chosen one. */
function topicsOf({ hits }: Results, chosen: string | undefined): string[] {
  const counts = new Map<string, number>(chosen ? [[chosen, Number.POSITIVE_INFINITY]] : [])
  for (const tag of hits.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag)
}
