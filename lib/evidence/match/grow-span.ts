import type { Span } from '../../records/text'
import { beginsStatement } from '../tokens/statements'
import type { Token } from '../tokens/token'
import { matchedRuns, type TokenMatch } from './token-match'

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
  const runs = matchedRuns(match)
  const kept = runs.filter((run) => !run.isMoved || run.to - run.from >= SHORTEST_FAR_RUN)
  // Only short runs out of order: better those than nothing.
  const marked = kept.length > 0 ? kept : runs
  if (marked.length === 0) return undefined
  let from = Math.min(...marked.map(({ place }) => place))
  let to = Math.max(...marked.map((run) => run.place + run.to - run.from - 1))
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
