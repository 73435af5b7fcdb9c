'use client'

import { useEffect, useState } from 'react'
import { findClosest } from '@/lib/search/query/find-closest'
import type { MatchSnippet } from '@/lib/search/query/find-snippet'
import type { FoundSources } from '@/lib/search/query/find-sources'
import type { SearchEngine, SearchResults } from '@/lib/search/query/open-search'
import type { SearchAddress } from '../search-address.client'
import { searchEngine, sourceEngine } from '../search-engine.client'

/** What a search found. */
export interface Found {
  readonly address: SearchAddress
  readonly results: SearchResults
  /** By hit; none of them until they have come. */
  readonly snippets: readonly (MatchSnippet | undefined)[]
  /** What was found beside questions: with the first page of all topics. */
  readonly sources?: FoundSources
  /** What comes nearest where nothing was found. */
  readonly closest?: SearchResults
}

/** How far the search for an address is, and what to show meanwhile: what was found last, as long as it helps. */
export interface Search {
  readonly phase: 'starting' | 'idle' | 'searching' | 'found' | 'failed'
  readonly found?: Found
}

/**
 * Searches for what an address says, once it is known; `retry` asks the same again. What was found before stays until the new has come, so
 * that the focus of whoever narrows it stays where it is.
 */
export function useSearch(address: SearchAddress | undefined): Search & { retry: () => void } {
  const [attempt, setAttempt] = useState(0)
  const [search, setSearch] = useState<Search>({ phase: 'starting' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
    if (!address) return
    let isCurrent = true
    const set = (next: (last: Search) => Search) => isCurrent && setSearch(next)
    if (address.query === '') set(() => ({ phase: 'idle' }))
    else {
      set((last) => ({ ...last, phase: 'searching' }))
      findPage(address, (found) => set(() => ({ phase: 'found', found }))).catch(() =>
        // hits whose snippets alone were lost are worth showing; those of another query are not.
        set(({ found }) => ({ phase: 'failed', ...(found?.address === address && { found }) })),
      )
    }
    return () => {
      isCurrent = false
    }
  }, [address, attempt])

  return { ...search, retry: () => setAttempt(attempt + 1) }
}

// A glance: they are not what was asked for.
const CLOSEST = 5

// They stand below the questions.
const MOST_SOURCES = 3

// Within it nothing moves under the reader's finger; beyond it, titles that move are better than none.
const LONGEST_WAIT_MS = 1000

/** Hands on the hits together with their snippets; where those take long, the hits alone before. */
async function findPage(address: SearchAddress, set: (found: Found) => void): Promise<void> {
  const { query, tag, page } = address
  const engine = searchEngine()
  const asked = page === 1 && tag === undefined ? sourceEngine().find(query, MOST_SOURCES) : undefined
  // It may fail before it is waited for below.
  asked?.catch(() => {})
  const results = await engine.search(query, { page, ...(tag && { tag }) })
  const rest = Promise.all([
    engine.snippets(results),
    asked,
    results.total === 0 ? closestTo(engine, address) : undefined,
  ])
  const isThere = await Promise.race([rest.then(Boolean, () => false), afterLongestWait()])
  if (!isThere) set({ address, results, snippets: [] })
  const [snippets, sources, closest] = await rest
  set({ address, results, snippets, ...(sources && { sources }), ...(closest && { closest }) })
}

async function afterLongestWait(): Promise<false> {
  await new Promise((done) => setTimeout(done, LONGEST_WAIT_MS))
  return false
}

/** What other tags hold, otherwise what a part of the query finds. */
async function closestTo(engine: SearchEngine, { query, tag }: SearchAddress): Promise<SearchResults | undefined> {
  const elsewhere = tag && (await engine.suggest(query, CLOSEST))
  return elsewhere && elsewhere.total > 0 ? elsewhere : findClosest(engine, query, CLOSEST)
}
