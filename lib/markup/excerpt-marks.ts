import type { Evidence } from '../records/evidence'
import type { ExcerptMark } from '../records/reference-entry'
import { checkedSentences } from './answer-ranges'

/** The marks of one reference's excerpt: offsets into the excerpt's plain text. */
export function excerptMarks(evidence: Evidence, reference: number): ExcerptMark[] {
  return checkedSentences(evidence).flatMap(({ number, spans, closest }) => {
    const support = spans.map((span) => ({ ...span, kind: 'support' as const }))
    const near = closest ? [{ ...closest, kind: 'closest' as const }] : []
    return [...support, ...near]
      .filter((span) => span.reference === reference)
      .map(({ start, end, kind }) => ({ start, end, kind, sentence: number }))
  })
}
