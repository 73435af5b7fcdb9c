import type { Span } from '../../records/text'
import { type CharacterMap, foldText } from '../../text/fold-text'
import { splitSentences } from '../../text/split-sentences'
import { textTerms } from '../tokens/text-terms'
import { highlight } from './highlight'

/** The part of a document that answers a query best. */
export interface MatchSnippet {
  /** Where it comes from: the answer, or the excerpt of the reference with this number (from 1). */
  readonly origin: 'answer' | number
  readonly text: string
  /** Where `text` begins in the text that it comes from, in UTF-16 code units. */
  readonly start: number
  /** What matched, as offsets into `text`. */
  readonly spans: readonly Span[]
  /** Whether its first sentence begins before it, and its last one ends after it. */
  readonly isCut: { readonly before: boolean; readonly after: boolean }
}

// Two or three lines of a list: less cuts sentences that are needed, more hides the next result.
const LONGEST = 140
// The answer is what people came for: an excerpt must say clearly more to be shown in its place.
const ANSWER_BONUS = 1.15

/** The snippet of an answer or its excerpts that holds most of the terms by their shares; `undefined` if none does. */
export function findSnippet(
  texts: readonly string[],
  shares: ReadonlyMap<string, number>,
  simplified: CharacterMap,
): MatchSnippet | undefined {
  let best: (Stretch & { readonly origin: number }) | undefined
  for (const [origin, text] of texts.entries()) {
    const stretch = bestStretch(text, shares, simplified)
    const score = stretch.score * (origin === 0 ? ANSWER_BONUS : 1)
    if (score > (best?.score ?? 0)) best = { ...stretch, origin, score }
  }
  if (best === undefined) return undefined
  const whole = texts[best.origin] ?? ''
  const sentences = splitSentences(whole)
  const { start, end } = widen(whole, sentences, best)
  const text = whole.slice(start, end)
  const spans = highlight(text, new Set(shares.keys()), simplified)
  const isWithinSentence = (at: number) => sentences.some((each) => each.start < at && at < each.end)
  const isCut = { before: isWithinSentence(start), after: isWithinSentence(end) }
  return { origin: best.origin === 0 ? 'answer' : best.origin, text, start, spans, isCut }
}

interface Match {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** From the first to the last of what matched, with the sum of different terms' shares. */
interface Stretch extends Span {
  readonly score: number
}

/** The stretch that fits into a snippet and has the greatest sum. */
function bestStretch(text: string, shares: ReadonlyMap<string, number>, simplified: CharacterMap): Stretch {
  const folded = foldText(text, simplified)
  const matches = textTerms(folded)
    .filter((term) => shares.has(term.text))
    .map(
      (term): Match => ({ text: term.text, start: folded.starts[term.from] ?? 0, end: folded.ends[term.to - 1] ?? 0 }),
    )
  let best: Stretch = { start: 0, end: 0, score: 0 }
  for (const [n, first] of matches.entries()) {
    const seen = new Set<string>()
    let score = 0
    let end = first.start
    for (let next = n; next < matches.length; next++) {
      const match = matches[next]
      if (match === undefined || match.end > first.start + LONGEST) break
      end = match.end
      if (!seen.has(match.text)) score += shares.get(match.text) ?? 0
      seen.add(match.text)
    }
    if (score > best.score) best = { start: first.start, end, score }
  }
  return best
}

/** From the start of its sentence where that fits, on to the end of the last sentence that fits. */
function widen(text: string, sentences: readonly Span[], { start, end }: Span): Span {
  let from = start
  let to = Math.min(text.length, start + LONGEST)
  let sentenceEnd = 0
  for (const sentence of sentences) {
    if (sentence.start <= start && end - sentence.start <= LONGEST && sentence.end > start) from = sentence.start
    if (sentence.end >= end && sentence.end - from <= LONGEST) sentenceEnd = sentence.end
    if (sentence.start > to) break
  }
  to = sentenceEnd >= end ? sentenceEnd : Math.max(end, Math.min(text.length, from + LONGEST))
  while (from < to && /\s/.test(text[from] ?? '')) from++
  while (to > from && /\s/.test(text[to - 1] ?? '')) to--
  return { start: from, end: to }
}
