import type { Span } from '../../records/text'
import { beginsStatement } from '../tokens/statements'
import type { Token } from '../tokens/token'
import type { TokenMatch } from './match-tokens'

/** A moved run shorter than this doesn't widen the highlight: two words far off would mark everything between. */
const SHORTEST_FAR_RUN = 4
/**
 * How far (tokens) a matched extent grows to reach the next mark. A reader wants whole statements; without a bound a long
 * statement of which a few words matched would be marked to its end.
 */
const GROWTH = 16

const MOST_MARKS = 8
const OPENING_MARKS = /[“‘「『（【《〈"'([]+$/u
const CLOSING_MARKS = /^[”’」』）】》〉"')\]%％]*[。！？；.!?;…]*[”’」』）】》〉"')\]]*/u

/** The passage that supports a sentence: what matched, grown to the marks around it. Offsets into the passage's text. */
export function growSpan(window: readonly Token[], match: TokenMatch, text: string): Span | undefined {
  let from = Number.POSITIVE_INFINITY
  let to = -1
  for (let index = 0; index < match.at.length; index += 1) {
    const place = match.at[index] ?? -1
    if (place < 0 || (match.isMoved[index] && movedLength(match, index) < SHORTEST_FAR_RUN)) continue
    from = Math.min(from, place)
    to = Math.max(to, place)
  }
  // Only short runs out of order: better those than nothing.
  if (to < 0) for (const place of match.at) if (place >= 0) [from, to] = [Math.min(from, place), Math.max(to, place)]
  if (to < 0) return undefined

  for (let grown = from; grown >= 0 && from - grown <= GROWTH; grown -= 1) {
    if (!beginsStatement(window[grown])) continue
    from = grown
    break
  }
  for (let grown = to + 1; grown <= window.length && grown - to <= GROWTH + 1; grown += 1) {
    if (!beginsStatement(window[grown])) continue
    to = grown - 1
    break
  }
  const first = window[from]
  const last = window[to]
  return first && last ? withMarks(first.start, last.end, text) : undefined
}

/** With the quotes and brackets that open it, and the marks that close it or end its sentence. */
function withMarks(start: number, end: number, text: string): Span {
  const opening = OPENING_MARKS.exec(text.slice(Math.max(0, start - MOST_MARKS), start))?.[0].length ?? 0
  const closing = CLOSING_MARKS.exec(text.slice(end, end + MOST_MARKS))?.[0].length ?? 0
  return { start: start - opening, end: end + closing }
}

function movedLength(match: TokenMatch, index: number): number {
  const continues = (at: number, step: number): boolean =>
    match.isMoved[at + step] === 1 && match.at[at + step] === (match.at[at] ?? -1) + step
  let first = index
  let last = index
  while (continues(first, -1)) first -= 1
  while (continues(last, 1)) last += 1
  return last - first + 1
}
