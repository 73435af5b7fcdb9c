import { ELISION } from '../text/elision'
import { UNSPACED_SCRIPTS } from '../text/scripts'

// Long enough to be found once in a page, short enough for an address that a person can still look at (UTF-16 code units).
const WHOLE_UNTIL = 60
const SHORTEST = 8
const LONGEST = 30
/** A language with spaces: so many words, where a block has enough of them that the two ends don't meet. */
const TERM_WORDS = 5
const FEWEST_WORDS = 8
/** So far from its end a block is cut into words: no cut lies further in. */
const CONTEXT = 400

const ELISIONS = new RegExp(ELISION, 'u')
const MARK = /[\p{P}\s]/u
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'u')
const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/** A stretch of an excerpt that stands in the page in one piece. */
interface Piece {
  readonly text: string
  /** Whether the excerpt leaves something out right before and behind it: a word may be cut there. */
  readonly isCutBefore: boolean
  readonly isCutBehind: boolean
}

/**
 * What a text fragment names an excerpt by: nothing, the whole of it, or its start and its end. Each term lies within one
 * block and begins and ends at the edge of a word, best of all at a punctuation mark: browsers find no half words, and
 * where words of scripts without spaces end depends on what stands around them.
 */
export function fragmentTerms(excerpt: string): readonly [] | readonly [string] | readonly [string, string] {
  const pieces = excerpt.split('\n').flatMap(piecesOf)
  const said = pieces.filter(({ text }) => text.length >= SHORTEST)
  const first = said[0] ?? pieces[0]
  const last = said.at(-1) ?? pieces.at(-1)
  if (!first || !last) return []
  if (first !== last) return [leading(trimmed(first), LONGEST), trailing(trimmed(last), LONGEST)]
  const whole = trimmed(first)
  if (whole.length <= WHOLE_UNTIL) return [whole]
  const longest = Math.min(LONGEST, Math.floor(whole.length / 2))
  return [leading(whole, longest), trailing(whole, longest)]
}

function piecesOf(line: string): Piece[] {
  const parts = line.split(ELISIONS).map((part) => part.trim())
  return parts.flatMap((text, at) =>
    /[\p{L}\p{N}]/u.test(text) || (parts.length === 1 && text !== '')
      ? [{ text, isCutBefore: at > 0, isCutBehind: at < parts.length - 1 || isCutOff(text) }]
      : [],
  )
}

/** Pipelines cut chunks by their length: a long text without a mark at its end may end in half a word. */
function isCutOff(text: string): boolean {
  return text.length > WHOLE_UNTIL && UNSPACED.test(text.slice(-1))
}

/** Without the words beside a cut, if the piece has a mark between them and the rest, and enough is left. */
function trimmed({ text, isCutBefore, isCutBehind }: Piece): string {
  let from = 0
  let to = text.length
  if (isCutBehind && UNSPACED.test(text.slice(-1))) {
    const mark = marksIn(text).findLast((at) => at >= SHORTEST)
    if (mark !== undefined && to - mark <= WHOLE_UNTIL) to = mark
  }
  if (isCutBefore && UNSPACED.test(text.slice(0, 1))) {
    const mark = marksIn(text).find((at) => to - at > SHORTEST)
    if (mark !== undefined && mark <= WHOLE_UNTIL) from = mark + 1
  }
  return text.slice(from, to).trim()
}

function marksIn(text: string): number[] {
  return Array.from(text.matchAll(/\p{P}/gu), ({ index }) => index)
}

/** The start of a text, up to a punctuation mark or else the end of a word. */
function leading(text: string, longest: number): string {
  const words = text.split(' ')
  const some = words.slice(0, TERM_WORDS).join(' ')
  if (words.length >= FEWEST_WORDS && some.length <= WHOLE_UNTIL) return some
  const cuts = cutsIn(text.slice(0, CONTEXT))
  const cut = bestCut(cuts, longest, (at) => MARK.test(text.charAt(at)))
  return text.slice(0, cut).trim()
}

/** The end of a text, from behind a punctuation mark or else the beginning of a word on. */
function trailing(text: string, longest: number): string {
  const words = text.split(' ')
  const some = words.slice(-TERM_WORDS).join(' ')
  if (words.length >= FEWEST_WORDS && some.length <= WHOLE_UNTIL) return some
  const end = text.slice(-CONTEXT)
  const lengths = cutsIn(end).map((at) => end.length - at)
  const length = bestCut(lengths.toReversed(), longest, (at) => MARK.test(text.charAt(text.length - at - 1)))
  return length === undefined ? text : text.slice(text.length - length).trim()
}

/** The length of a term: up to the first mark, else as long as it may be; beyond that only where one word is longer. */
function bestCut(
  lengths: readonly number[],
  longest: number,
  isAtMark: (length: number) => boolean,
): number | undefined {
  const fitting = lengths.filter((length) => length >= SHORTEST && length <= longest)
  return fitting.find(isAtMark) ?? fitting.at(-1) ?? lengths.find((length) => length > longest)
}

/** Where one word or mark ends and the next begins. */
function cutsIn(text: string): number[] {
  return Array.from(WORDS.segment(text), ({ index }) => index).filter((index) => index > 0)
}
