import type { PhrasingContent } from 'mdast'
import type { Span } from '../records/text'
import { inlineElement, type Properties } from './element'

/**
 * A stretch of the plain text that becomes an element: offsets in UTF-16 code units, end exclusive. Ranges may lie in
 * one another, and run over several nodes: the element is then in pieces, of which the first has the `id`.
 */
export interface MarkedRange extends Span {
  readonly tagName: 'mark' | 'span'
  readonly properties: Properties
  readonly id?: string
  /** What follows its last piece; it may hold links, so that it stands behind a link that the range ends in. */
  readonly after?: readonly PhrasingContent[]
}

/** The nodes of a text, and what belongs behind the ranges that end in it where it can't stand between them. */
export interface CutText {
  readonly nodes: PhrasingContent[]
  readonly trailing: readonly PhrasingContent[]
}

/**
 * A text that begins at `offset` of the plain text, with the ranges that touch it as elements.
 *
 * @param ranges in the order of their starts, the longer first where starts are equal
 * @param isInLink whether the text is part of a link, in which no other link can stand
 */
export function cutRanges(text: string, offset: number, ranges: readonly MarkedRange[], isInLink: boolean): CutText {
  const end = offset + text.length
  const nodes: PhrasingContent[] = []
  const trailing: PhrasingContent[] = []
  let at = offset
  const plain = (until: number) => {
    if (until > at) nodes.push({ type: 'text', value: text.slice(at - offset, until - offset) })
    at = Math.max(at, until)
  }
  for (const [index, range] of ranges.entries()) {
    const from = Math.max(range.start, at)
    const to = Math.min(range.end, end)
    if (from >= to) continue
    plain(from)
    const inner = ranges.slice(index + 1).filter((other) => other.start < to && other.end > from)
    const id = range.id && range.start >= offset ? { id: range.id } : {}
    const piece = cutRanges(text.slice(from - offset, to - offset), from, inner, isInLink)
    nodes.push(inlineElement(range.tagName, { ...range.properties, ...id }, piece.nodes))
    trailing.push(...piece.trailing)
    if (range.after && range.end <= end) (isInLink ? trailing : nodes).push(...range.after)
    at = to
  }
  plain(end)
  return { nodes, trailing }
}
