'use client'

import { useEffect, useState } from 'react'
import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { fill, fillCount } from '@/lib/dictionary/fill'
import type { InterfaceLanguage } from '@/lib/records/site'
import type { SearchResults as Results } from '@/lib/search/query/open-search'
import { Pagination } from '../../list/pagination'
import { readSearchAddress, type SearchAddress, writeSearchAddress } from '../search-address.client'
import { searchEngine } from '../search-engine.client'
import { ClosestQuestions } from './closest-questions'
import { ResultCard } from './result-card'
import { TagFilter } from './tag-filter'
import { useScrollPlace } from './use-scroll-place.client'
import { type Search, useSearch } from './use-search.client'

// Two or three lines of a phone.
const LONGEST_ECHO = 60

/** The results of the address's query; the address is the state, so that Back brings back what was there. */
export function SearchResults({ language, dictionary }: { language: InterfaceLanguage; dictionary: Dictionary }) {
  const [address, setAddress] = useState<SearchAddress>({ query: '', page: 1 })
  const { phase, found, retry } = useSearch(address)
  useScrollPlace(found !== undefined)

  useEffect(() => {
    const read = () => setAddress(readSearchAddress(window.location.search))
    read()
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [])

  const go = (next: SearchAddress) => {
    window.history.pushState(null, '', writeSearchAddress(paths.search, next))
    setAddress(next)
    window.scrollTo({ top: 0 })
  }
  const hrefOf = (page: number) => writeSearchAddress(paths.search, { ...address, page })
  const results = found?.results
  const closest = found?.closest

  return (
    <div data-search={phase} aria-busy={phase === 'searching'}>
      <p role="status" className="text-muted">
        {statusText({ phase, ...(found && { found }) }, dictionary)}
      </p>
      {results?.expansions.map(({ typed, readAs }) => (
        <p key={typed} className="text-sm text-muted">
          {fill(dictionary.readAs, { typed, words: readAs.slice(0, 4).join(', ') })}
        </p>
      ))}
      {phase === 'failed' && (
        <button type="button" onClick={retry} className="mt-3 rounded-lg bg-accent px-4 py-1.5 text-paper">
          {dictionary.retry}
        </button>
      )}
      {results && (results.total > 0 || address.tag) && (
        <TagFilter
          tags={tagsOf(results, address.tag)}
          chosen={address.tag}
          choose={(tag) => go({ query: address.query, page: 1, ...(tag && { tag }) })}
          dictionary={dictionary}
        />
      )}
      {results && (
        <div className="divide-y divide-line">
          {results.hits.map((hit, index) => (
            <ResultCard
              key={hit.slug}
              hit={hit}
              snippet={found.snippets[index]}
              marksOf={(text) => searchEngine().highlight(text, results)}
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
      {closest && (
        <ClosestQuestions
          hits={closest.hits}
          marksOf={(text) => searchEngine().highlight(text, closest)}
          dictionary={dictionary}
        />
      )}
    </div>
  )
}

function statusText({ phase, found }: Search, dictionary: Dictionary): string {
  if (phase === 'searching') return dictionary.searching
  if (phase === 'failed') return dictionary.searchFailed
  if (found === undefined) return dictionary.searchHint
  const { total } = found.results
  const { tag } = found.address
  const query = shortened(found.address.query)
  if (total > 0) return fill(fillCount(dictionary.resultCount, total), { query })
  return tag ? fill(dictionary.noResultsWithTag, { query, tag }) : fill(dictionary.noResults, { query })
}

/** A query as it is said again: a pasted page would hide what was found. */
function shortened(query: string): string {
  const characters = [...query]
  return characters.length > LONGEST_ECHO ? `${characters.slice(0, LONGEST_ECHO).join('')}…` : query
}

/** The tags of the results on the page, the most frequent first, and the chosen one. */
function tagsOf({ hits }: Results, chosen: string | undefined): string[] {
  const counts = new Map<string, number>(chosen ? [[chosen, Number.POSITIVE_INFINITY]] : [])
  for (const tag of hits.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a).map(([tag]) => tag)
}
