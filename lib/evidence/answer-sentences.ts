import type { UncheckedReason } from '../records/evidence'
import type { PlainText, Span, TextBlock } from '../records/text'
import { numberedLines } from '../text/numbering'
import { splitSentences } from '../text/split-sentences'
import { spokenText } from './tokens/spoken-text'
import { tokenize } from './tokens/tokenize'

/** A sentence as it stands in a text: offsets into the text, in UTF-16 code units, end exclusive. */
export interface Sentence extends Span {
  /** Why there is nothing to check in it; absent where there is. */
  readonly reason?: UncheckedReason
}

/** With fewer tokens (Han characters, words, numbers) a sentence says nothing that could be found: `例如：`, `See below.` */
const FEWEST_TOKENS = 5
const QUESTION_END = /[?？][”’」』）】"')\]*_~]*(?:\[\^\d{1,3}\])*\s*$/u

/** The sentences of a text in order; a heading or a block of code is one. Every character of a word lies in one of them. */
export function answerSentences({ text, blocks, code, citations }: PlainText): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'code')
      return [{ start: block.start, end: block.end, reason: block.kind }]
    const line = blockLine(text, block)
    return splitSentences(line).map(({ start, end }) => {
      const sentence = line.slice(start, end)
      const codeHere = spansIn(code, block.start + start, block.start + end)
      const reason = isCodeAlone(sentence, codeHere)
        ? 'code'
        : reasonFor(
            spokenText(sentence, {
              code: codeHere,
              citations: spansIn(citations, block.start + start, block.start + end),
            }),
          )
      return {
        start: block.start + start,
        end: block.start + end,
        ...(reason && { reason }),
      }
    })
  })
}

/**
 * A text in which only the ends of blocks, and of lines before a numbered one, are line feeds: others are where its
 * author's editor broke a line.
 */
export function unwrapLines({ text, blocks }: PlainText): string {
  // Character for character, so that offsets stay true.
  const pieces: string[] = []
  let end = 0
  for (const block of blocks) {
    pieces.push(text.slice(end, block.start), blockLine(text, block))
    end = block.end
  }
  return pieces.join('') + text.slice(end)
}

function blockLine(text: string, block: TextBlock): string {
  const written = text.slice(block.start, block.end)
  if (!written.includes('\n')) return written
  const kept = new Set(numberedLines(written))
  return written.replace(/\n/gu, (feed, at: number) => (kept.has(at) ? feed : ' '))
}

/** The spans (in order) of a text that touch a stretch of it, as offsets into the stretch. */
export function spansIn(spans: readonly Span[] = [], start: number, end: number): Span[] {
  const found: Span[] = []
  for (let at = firstEndingAfter(spans, start); (spans[at]?.start ?? end) < end; at += 1) {
    const span = spans[at]
    if (span) found.push({ start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start })
  }
  return found
}

/** By halves: a long answer has thousands of spans, and of sentences to ask them for. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let from = 0
  let to = spans.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((spans[middle]?.end ?? 0) > offset) to = middle
    else from = middle + 1
  }
  return from
}

/** A command or a formula that stands by itself, with the number of an equation at most, says nothing in words. */
function isCodeAlone(sentence: string, code: readonly Span[]): boolean {
  if (code.length === 0) return false
  let words = ''
  let end = 0
  for (const span of code) {
    words += sentence.slice(end, span.start)
    end = span.end
  }
  return !/\p{L}/u.test(words + sentence.slice(end))
}

function reasonFor(sentence: string): UncheckedReason | undefined {
  if (QUESTION_END.test(sentence)) return 'question'
  return tokenize(sentence).length < FEWEST_TOKENS ? 'fragment' : undefined
}
