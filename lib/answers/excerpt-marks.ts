import type { Evidence, Span } from '../records/evidence'
import { checkedSentences } from './answer-ranges'

/**
 * A span of an excerpt that a sentence of the answer has to do with, by the sentence's number among the checked ones.
 * `support`: the sentence rests on it. `closest`: it comes close, but differs.
 */
export interface ExcerptMark extends Span {
  readonly sentence: number
  readonly kind: 'support' | 'closest'
}

/** The marks of one reference's excerpt: offsets into the excerpt's plain text. */
export function excerptMarks(evidence: Evidence, reference: number): ExcerptMark[] {
  return checkedSentences(evidence).flatMap(({ spans, closest }, index) => {
    const support = spans.map((span) => ({ ...span, kind: 'support' as const }))
    const near = closest ? [{ ...closest, kind: 'closest' as const }] : []
    return [...support, ...near]
      .filter((span) => span.reference === reference)
      .map(({ start, end, kind }) => ({ start, end, kind, sentence: index + 1 }))
  })
}
