'use client'

import { useEffect, useState } from 'react'
import type { Span } from '@/lib/records/text'
import type { SearchResults } from '@/lib/search/query/open-search'

// As many as stay above a phone's keyboard.
const MOST_SUGGESTIONS = 6

/** A suggestion with what of its title matches. */
export interface Suggestion {
  readonly slug: string
  readonly title: string
  readonly language: string
  readonly spans: readonly Span[]
}

/** The best questions for what is typed so far; none while it is empty or the index can't be reached. */
export function useSuggestions(query: string): readonly Suggestion[] {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([])
  useEffect(() => {
    if (query.trim() === '') {
      setSuggestions([])
      return
    }
    let isCurrent = true
    suggest(query).then(
      (found) => isCurrent && setSuggestions(found),
      // A suggestion is an extra: without it the form still leads to the search page, which says what is wrong.
      () => isCurrent && setSuggestions([]),
    )
    return () => {
      isCurrent = false
    }
  }, [query])
  return suggestions
}

async function suggest(query: string): Promise<Suggestion[]> {
  const { searchEngine } = await import('../search-engine.client')
  const engine = searchEngine()
  const results: SearchResults = await engine.suggest(query, MOST_SUGGESTIONS)
  return results.hits.map(({ slug, title, language }) => ({
    slug,
    title,
    language,
    spans: engine.highlight(title, results),
  }))
}
