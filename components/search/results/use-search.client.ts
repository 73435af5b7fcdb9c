'use client'

import { useEffect, useState } from 'react'
import { findClosest } from '@/lib/search/query/find-closest'
import type { MatchSnippet } from '@/lib/search/query/find-snippet'
import type { SearchEngine, SearchResults } from '@/lib/search/query/open-search'
import type { SearchAddress } from '../search-address.client'
import { searchEngine } from '../search-engine.client'

/** What a search found. */
export interface Found {
  readonly address: SearchAddress
  readonly results: SearchResults
  /** By hit; none of them until they have come. */
  readonly snippets: readonly (MatchSnippet | undefined)[]
  /** What comes nearest where nothing was found. */
  readonly closest?: SearchResults
}

/** How far the search for an address is, and what to show meanwhile: what was found last, as long as it helps. */
export interface Search {
  readonly phase: 'idle' | 'searching' | 'found' | 'failed'
  readonly found?: Found
}

/**
 * Searches for what an address says; `retry` asks the same again. What was found before stays until the new has come, so
 * that the focus of whoever narrows it stays where it is.
 */
export function useSearch(address: SearchAddress): Search & { retry: () => void } {
  const [attempt, setAttempt] = useState(0)
  const [search, setSearch] = useState<Search>({ phase: 'idle' })

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks the same again
  useEffect(() => {
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

/** Hands on the hits as soon as they are there, and again with their snippets when those have come too. */
async function findPage(address: SearchAddress, set: (found: Found) => void): Promise<void> {
  const { query, tag, page } = address
  const engine = searchEngine()
  const results = await engine.search(query, { page, ...(tag && { tag }) })
  set({ address, results, snippets: [] })
  const [snippets, closest] = await Promise.all([
    engine.snippets(results),
    results.total === 0 ? closestTo(engine, address) : undefined,
  ])
  set({ address, results, snippets, ...(closest && { closest }) })
}

/** What other tags hold, otherwise what a part of the query finds. */
async function closestTo(engine: SearchEngine, { query, tag }: SearchAddress): Promise<SearchResults | undefined> {
  const elsewhere = tag && (await engine.suggest(query, CLOSEST))
  return elsewhere && elsewhere.total > 0 ? elsewhere : findClosest(engine, query, CLOSEST)
}
