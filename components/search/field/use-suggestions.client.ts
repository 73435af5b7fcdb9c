import { useEffect, useState } from 'react'
import { paths } from '@/lib/addresses/paths'
import type { Span } from '@/lib/records/text'
import { writeSearchAddress } from '../search-address.client'

// As many as stay above a phone's keyboard, with the last row that leads to all results.
const MOST_SUGGESTIONS = 6
// Of them, articles and topics: questions are what people come for.
const MOST_SOURCES = 2

/** A row of the list with what of its title matches; `all` leads to all results. */
export interface Suggestion {
  readonly kind: 'question' | 'source' | 'tag' | 'all'
  readonly href: string
  readonly title: string
  readonly language?: string
  readonly spans: readonly Span[]
}

/** What is suggested for what is typed so far; `undefined` while nothing is known: it is empty, or the index can't be reached. */
export function useSuggestions(query: string): readonly Suggestion[] | undefined {
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>()
  useEffect(() => {
    if (query.trim() === '') {
      setSuggestions(undefined)
      return
    }
    let isCurrent = true
    suggest(query).then(
      (found) => isCurrent && setSuggestions(found),
      // A suggestion is an extra: without it the form still leads to the search page, which says what is wrong.
      () => isCurrent && setSuggestions(undefined),
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
  const [results, others] = await Promise.all([engine.suggest(query, MOST_SUGGESTIONS), suggestSources(query)])
  const questions = results.hits.slice(0, MOST_SUGGESTIONS - others.length).map(
    ({ slug, title, language }): Suggestion => ({
      kind: 'question',
      href: paths.question(slug),
      title,
      language,
      spans: engine.highlight(title, results),
    }),
  )
  const found = [...questions, ...others]
  const all = writeSearchAddress(paths.search, { query: query.trim(), page: 1 })
  return found.length === 0 ? [] : [...found, { kind: 'all', href: all, title: query.trim(), spans: [] }]
}

async function suggestSources(query: string): Promise<Suggestion[]> {
  const { sourceEngine } = await import('../search-engine.client')
  const engine = sourceEngine()
  // Questions are worth showing without them.
  const found = await engine.suggest(query, MOST_SOURCES).catch(() => undefined)
  return (found?.hits ?? []).map(({ kind, slug, title, heading, id, language }) => {
    const whole = heading === '' ? title : `${title} › ${heading}`
    const sourceHref = id === '' ? paths.source(slug) : paths.sourceSection(slug, id)
    return {
      kind,
      href: kind === 'tag' ? paths.tag(slug) : sourceHref,
      title: whole,
      ...(language !== '' && { language }),
      spans: found ? engine.highlight(whole, found) : [],
    }
  })
}
