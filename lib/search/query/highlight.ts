import type { Span } from '../../records/text'
import { type CharacterMap, foldText } from '../../text/fold-text'
import { textTerms } from '../tokens/text-terms'

/** Where a text holds these terms, in rising order; what touches is one span. */
export function highlight(text: string, terms: ReadonlySet<string>, simplified: CharacterMap): Span[] {
  const folded = foldText(text, simplified)
  const spans: { start: number; end: number }[] = []
  for (const term of textTerms(folded)) {
    if (!terms.has(term.text)) continue
    const start = folded.starts[term.from] ?? 0
    const end = folded.ends[term.to - 1] ?? start
    const last = spans.at(-1)
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}
