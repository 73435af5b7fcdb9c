import type { Span } from '../../records/text'
import { citationMarkers } from '../../text/citation-markers'
import { innerNumbering, numberingEnd } from '../../text/numbering'

/** What is known of a sentence beside its words. */
export interface SentenceContext {
  /** Stretches of it that are code: what stands there is text. */
  readonly code?: readonly Span[]
  /** Stretches of it that are known to be citations: `[1](https://…)`. */
  readonly citations?: readonly Span[]
}

/** A word before brackets that is shorter is a variable: `a[1]`. */
const SHORTEST_CITED_WORD = 3
/** No word and its brackets that are looked at are longer. */
const LONGEST_WORD = 60

/**
 * A sentence with spaces in place of its citation markers and its numbering, which say nothing that an excerpt could
 * support. As long as the sentence, so that offsets stay true.
 *
 * @param indexedWords words that the excerpts have an index of, see `indexedWordsOf`
 * @example spokenText('1、模型不执行函数[2]。') // '  模型不执行函数   。'
 */
export function spokenText(
  sentence: string,
  { code = [], citations = [] }: SentenceContext = {},
  indexedWords: ReadonlySet<string> = new Set(),
): string {
  const isCode = ({ start, end }: Span): boolean => code.some((span) => span.start < end && start < span.end)
  const markers = citationMarkers(sentence).filter(
    (marker) => !isCode(marker) && (!marker.isIndex || citesWord(marker, sentence, indexedWords)),
  )
  const uncited = blank(sentence, [...markers, ...citations])
  const opening = { start: 0, end: numberingEnd(uncited) }
  return blank(
    uncited,
    [opening, ...innerNumbering(uncited)].filter((span) => !isCode(span)),
  )
}

/** True where what looks like an index stands behind a word of prose: `Transformer[1]`, `2017[1]`. */
function citesWord({ start, end }: Span, sentence: string, indexedWords: ReadonlySet<string>): boolean {
  if (/[-–—~～,，、;；]/u.test(sentence.slice(start, end))) return false
  const word = wordBefore(sentence, start)
  if (/^\d+$/u.test(word)) return true
  return word.length >= SHORTEST_CITED_WORD && !word.includes('_') && !indexedWords.has(word)
}

/** The words that stand before square brackets in the excerpts: an index of one of them in an answer is no citation. */
export function indexedWordsOf(passages: readonly string[]): ReadonlySet<string> {
  const words = passages.flatMap((text) => Array.from(text.matchAll(/\[/gu), ({ index }) => wordBefore(text, index)))
  return new Set(words)
}

/** Of `GPT[1][2]` the second bracket stands behind the word as well. */
function wordBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at).replace(/(?:\[[^[\]]*\]\s*)+$/u, '')
  return /(?:(?!\p{sc=Han})[\p{L}\p{N}_.-])+$/u.exec(before)?.[0] ?? ''
}

function blank(text: string, spans: readonly Span[]): string {
  let blanked = text
  for (const { start, end } of spans) blanked = blanked.slice(0, start) + ' '.repeat(end - start) + blanked.slice(end)
  return blanked
}
