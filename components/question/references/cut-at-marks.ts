import type { ExcerptMark } from '@/lib/records/reference-entry'
import type { Span } from '@/lib/records/text'

/** A piece of a text in which the same marks hold throughout: the numbers of the sentences, by kind. */
export interface MarkedPiece extends Span {
  readonly support: readonly number[]
  readonly closest: readonly number[]
}

/** A span cut wherever a mark begins or ends: marks of several sentences may overlap, elements can't. */
export function cutAtMarks(span: Span, marks: readonly ExcerptMark[]): MarkedPiece[] {
  const within = marks.filter((mark) => mark.start < span.end && mark.end > span.start)
  const cuts = new Set([span.start, span.end])
  for (const mark of within) {
    cuts.add(Math.max(mark.start, span.start))
    cuts.add(Math.min(mark.end, span.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1] ?? span.end
    const holding = within.filter((mark) => mark.start <= start && mark.end >= end)
    const sentences = (kind: ExcerptMark['kind']) => [
      ...new Set(holding.filter((mark) => mark.kind === kind).map(({ sentence }) => sentence)),
    ]
    return {
      start,
      end,
      support: sentences('support'),
      closest: sentences('closest'),
    }
  })
}
