import type { Span } from '../records/text'
import { CITATION_MARKER } from './citation-marker-pattern'
import { UNSPACED_SCRIPTS } from './scripts'

/**
 * A sentence longer than this (UTF-16 code units) is cut at a clause mark, so that no single comparison can grow with the
 * text. The longest real sentences that were met have about 200; less would cut those that a reader sees as one.
 */
export const LONGEST_SENTENCE = 600

const CLOSERS = String.raw`[”’」』）】》〉"')\]*_~]*(?:\[\^\d{1,3}\]|[ ]?(?:${CITATION_MARKER}))*`
/** What may end a sentence, with the quotes, brackets, footnote marks and citation markers that still belong to it. */
const END = new RegExp(String.raw`(?<mark>[。！？；!?]+[。！？!?…]*|…+|\.+)(?<closers>${CLOSERS})|\n`, 'giu')

const ABBREVIATION =
  /(?:^|[\s(“"'])(?:e\.g|i\.e|etc|cf|vs|viz|al|approx|ca|no|nos|fig|figs|eq|sec|ch|vol|pp?|mr|mrs|ms|dr|prof|st|jr|sr|inc|ltd|co|corp|dept|est|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|(?:\p{L}\.)*\p{L})$/iu
/** The number of a list item: `1.` at the start of a line. */
const ITEM_NUMBER = /(?:^|\n)\s*\d{1,3}$/u
const UNSPACED_BEFORE = new RegExp(`[${UNSPACED_SCRIPTS}][”’」』）】》"')\\]]*$`, 'u')

/**
 * Where the sentences of a text stand, without the spaces around them: Chinese and English. A full-width semicolon ends
 * one too: what it parts are whole statements, each to be checked for itself.
 *
 * @example splitSentences('It costs 3.5 dollars, e.g. in May. 对吗？') // 'It costs 3.5 dollars, e.g. in May.', '对吗？'
 */
export function splitSentences(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length
    if (!endsSentence(text, match.index, match.groups?.mark, end)) continue
    addTrimmed(spans, text, start, end)
    start = end
  }
  addTrimmed(spans, text, start, text.length)
  return spans
}

function endsSentence(text: string, at: number, mark: string | undefined, end: number): boolean {
  if (mark === undefined) return true
  if (/[。！？；]/u.test(mark)) return true
  const isAtBreak = end >= text.length || /\s/u.test(text.charAt(end))
  const before = text.slice(Math.max(0, at - 24), at)
  if (mark.startsWith('…')) return isAtBreak
  // Without a space after it a half-width mark ends a sentence only in scripts without spaces: a.b, x?y=1, 3.5.
  if (!isAtBreak) return UNSPACED_BEFORE.test(before)
  if (/^\s*\p{Ll}/u.test(text.slice(end, end + 8))) return false
  if (!mark.startsWith('.')) return true
  if (mark.length > 1) return true
  return !ITEM_NUMBER.test(before) && !(ABBREVIATION.test(before) && end < text.length && text.charAt(end) !== '\n')
}

function addTrimmed(spans: Span[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to)
  const start = from + (piece.length - piece.trimStart().length)
  const end = to - (piece.length - piece.trimEnd().length)
  for (let at = start; at < end; ) {
    const cut = end - at > LONGEST_SENTENCE ? at + cutLength(text.slice(at, at + LONGEST_SENTENCE)) : end
    spans.push({ start: at, end: cut })
    at = cut
  }
}

/** The length up to the last clause mark or space of the second half, else the whole, but never half a character. */
function cutLength(piece: string): number {
  for (let at = piece.length - 1; at > piece.length / 2; at -= 1)
    if (/[，,；;：:、\s]/u.test(piece.charAt(at))) return at + 1
  return /[\uD800-\uDBFF]$/u.test(piece) ? piece.length - 1 : piece.length
}
