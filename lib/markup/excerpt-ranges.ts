import type { MarkedRange } from '../markdown/render/range-marker'
import type { Evidence } from '../records/evidence'
import type { Span } from '../records/text'
import { checkedSentences } from './answer-ranges'
import { dataProperties } from './evidence-names'

/** A span of an excerpt that a sentence rests on (`support`), or that comes close to it, but differs (`closest`). */
interface Mark extends Span {
  readonly sentence: number
  readonly kind: 'support' | 'closest'
}

/**
 * The spans of one reference's excerpt that sentences of the answer have to do with, as ranges to mark: offsets into the
 * excerpt's plain text. They are cut wherever a span begins or ends, as those of several sentences may overlap: each has
 * the numbers of all its sentences, and is a `mark` where one of them rests on it, otherwise a `span`.
 */
export function excerptRanges(evidence: Evidence, reference: number): MarkedRange[] {
  const marks = marksOf(evidence, reference).sort((a, b) => a.start - b.start)
  const edges = [...new Set(marks.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  let open: Mark[] = []
  let next = 0
  return edges.flatMap((start, index): MarkedRange[] => {
    open = open.filter(({ end }) => end > start)
    for (let mark = marks[next]; mark?.start === start; mark = marks[next]) {
      open.push(mark)
      next += 1
    }
    const end = edges[index + 1]
    if (end === undefined || open.length === 0) return []
    const support = sentencesOf(open, 'support')
    const sentences = [...support, ...sentencesOf(open, 'closest')].join(' ')
    return [{ start, end, tagName: support.length > 0 ? 'mark' : 'span', properties: dataProperties({ sentences }) }]
  })
}

function marksOf(evidence: Evidence, reference: number): Mark[] {
  return checkedSentences(evidence).flatMap(({ number, spans, closest }) => {
    const support = spans.map((span) => ({ ...span, kind: 'support' as const }))
    const near = closest ? [{ ...closest, kind: 'closest' as const }] : []
    return [...support, ...near]
      .filter((span) => span.reference === reference && span.end > span.start)
      .map(({ start, end, kind }) => ({ start, end, kind, sentence: number }))
  })
}

function sentencesOf(marks: readonly Mark[], kind: Mark['kind']): number[] {
  const numbers = marks.filter((mark) => mark.kind === kind).map(({ sentence }) => sentence)
  return [...new Set(numbers)].sort((a, b) => a - b)
}
