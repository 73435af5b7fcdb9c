import { fill } from '@/lib/dictionary/fill'
import type { Labels } from '@/lib/dictionary/pick-labels'
import type { Span } from '@/lib/records/text'
import type { MatchSnippet } from '@/lib/search/query/find-snippet'
import type { SearchHit } from '@/lib/search/query/open-search'

/** The labels that say where a question matched. */
export const MATCHED_LABELS = ['matchedAnswer', 'matchedReference', 'matchedTag', 'matchedTitle'] as const

/** Where a question matched, as it is said: its title, its topics, and the text that the snippet is from. */
export function matchedFields(
  { title, tags }: SearchHit,
  snippet: MatchSnippet | undefined,
  marksOf: (text: string) => readonly Span[],
  dictionary: Labels<(typeof MATCHED_LABELS)[number]>,
): string[] {
  const isMarked = (text: string) => marksOf(text).length > 0
  return [
    ...(isMarked(title) ? [dictionary.matchedTitle] : []),
    ...(tags.some(isMarked) ? [dictionary.matchedTag] : []),
    ...(snippet?.origin === 'answer' ? [dictionary.matchedAnswer] : []),
    ...(typeof snippet?.origin === 'number' ? [fill(dictionary.matchedReference, { n: snippet.origin })] : []),
  ]
}
