'use client'

import { useEffect, useRef, useState } from 'react'
import { paths } from '@/lib/addresses/paths'
import { fill, fillCount } from '@/lib/dictionary/fill'
import type { InterfaceLanguage } from '@/lib/records/site'
import type { SearchResults as Results } from '@/lib/search/query/open-search'
import { Pagination } from '../../list/pagination'
import { readSearchAddress, type SearchAddress, writeSearchAddress } from '../search-address.client'
import { searchEngine, sourceEngine } from '../search-engine.client'
import { ClosestQuestions } from './closest-questions'
import { ResultCard } from './result-card'
import type { ResultLabels } from './result-labels'
import { SourceResults } from './source-results'
import { TagFilter } from './tag-filter'
import { useScrollPlace } from './use-scroll-place.client'
import { type Found, type Search, useSearch } from './use-search.client'

// Two or three lines of a phone.
const LONGEST_ECHO = 60

const NOTHING: SearchAddress = { query: '', page: 1 }

/** The results of the address's query; the address is the state, so that Back brings back what was there. */
export function SearchResults({ language, labels }: { language: InterfaceLanguage; labels: ResultLabels }) {
  // What it says is known in the browser alone.
  const [said, setSaid] = useState<SearchAddress>()
  const address = said ?? NOTHING
  const { query } = address
  const { phase, found, retry } = useSearch(said)
  useScrollPlace(found !== undefined)

  useEffect(() => {
    const read = () => setSaid(readSearchAddress(window.location.search))
    read()
    window.addEventListener('popstate', read)
    return () => window.removeEventListener('popstate', read)
  }, [])

  // The tab and the history tell searches apart.
  const pageTitle = useRef<string>(undefined)
  useEffect(() => {
    pageTitle.current ??= document.title
    const title = pageTitle.current
    document.title = query === '' ? title : fill(labels.searchTitle, { query: shortened(query), title })
  }, [query, labels.searchTitle])

  const go = (next: SearchAddress) => {
    window.history.pushState(null, '', writeSearchAddress(paths.search, next))
    setSaid(next)
    window.scrollTo({ top: 0 })
  }
  const hrefOf = (page: number) => writeSearchAddress(paths.search, { ...address, page })
  const results = found?.results
  const closest = found?.closest
  const sources = found?.sources

  return (
    <div data-search={phase} aria-busy={phase === 'searching'}>
      <p role="status" className="text-muted">
        {statusText({ phase, ...(found && { found }) }, labels)}
      </p>
      {results?.expansions.map(({ typed, readAs }) => (
        <p key={typed} className="text-sm text-muted">
          {fill(labels.readAs, { typed, words: readAs.slice(0, 4).join(', ') })}
        </p>
      ))}
      {phase === 'failed' && (
        <button
          type="button"
          onClick={retry}
          className="mt-3 rounded-lg border border-transparent bg-accent px-4 py-1.5 text-paper"
        >
          {labels.retry}
        </button>
      )}
      {results && (results.total > 0 || address.tag) && (
        <TagFilter
          tags={tagsOf(results, address.tag)}
          chosen={address.tag}
          choose={(tag) => go({ query: address.query, page: 1, ...(tag && { tag }) })}
          dictionary={labels}
        />
      )}
      <div className={results?.hits.length ? 'beside' : ''}>
        {results && (
          <div className="beside-text max-w-measure divide-y divide-line">
            {results.hits.map((hit, index) => (
              <ResultCard
                key={hit.slug}
                hit={hit}
                snippet={found.snippets[index]}
                isWhole={found.snippets.length > 0}
                marksOf={(text) => searchEngine().highlight(text, results)}
                language={language}
                dictionary={labels}
              />
            ))}
            <Pagination page={results.page} pageCount={results.pageCount} hrefOf={hrefOf} dictionary={labels} />
          </div>
        )}
        {sources && (
          <SourceResults
            found={sources}
            marksOf={(text) => sourceEngine().highlight(text, sources)}
            dictionary={labels}
          />
        )}
      </div>
      {results?.total === 0 && !foundBeside(found) && <p className="mt-3">{labels.noResultsHelp}</p>}
      {closest && (
        <ClosestQuestions
          hits={closest.hits}
          marksOf={(text) => searchEngine().highlight(text, closest)}
          dictionary={labels}
        />
      )}
    </div>
  )
}

function statusText({ phase, found }: Search, labels: ResultLabels): string {
  if (phase === 'searching') return labels.searching
  if (phase === 'failed') return labels.searchFailed
  if (found === undefined) return labels.searchHint
  const { total } = found.results
  const { tag } = found.address
  const query = shortened(found.address.query)
  if (total > 0) return fill(fillCount(labels.resultCount, total), { query })
  if (tag) return fill(labels.noResultsWithTag, { query, tag })
  return fill(foundBeside(found) ? labels.noQuestionFound : labels.noResults, { query })
}

function foundBeside(found: Found | undefined): boolean {
  return found?.sources !== undefined && found.sources.sources.length + found.sources.tags.length > 0
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
