import type { UncheckedReason } from '../records/evidence'
import type { PlainText, Span, TextBlock } from '../records/text'
import { splitSentences } from '../text/split-sentences'
import { tokenize } from './tokens/tokenize'

/** A sentence as it stands in a text: offsets into the text, in UTF-16 code units, end exclusive. */
export interface Sentence extends Span {
  /** Why there is nothing to check in it; absent where there is. */
  readonly reason?: UncheckedReason
}

/** With fewer tokens (Han characters, words, numbers) a sentence says nothing that could be found: `例如：`, `See below.` */
const FEWEST_TOKENS = 5
const QUESTION_END = /[?？][”’」』）】"')\]*_~]*(?:\[\^?\d{1,3}\]|[\u2070-\u2079¹²³])*$/u

/** The sentences of a text in order; a heading or a block of code is one. Every character of a word lies in one of them. */
export function answerSentences({ text, blocks }: PlainText): Sentence[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'code')
      return [{ start: block.start, end: block.end, reason: block.kind }]
    const line = blockLine(text, block)
    return splitSentences(line).map(({ start, end }) => {
      const reason = reasonFor(line.slice(start, end))
      return {
        start: block.start + start,
        end: block.start + end,
        ...(reason && { reason }),
      }
    })
  })
}

/** A text in which only the ends of blocks are line feeds: within one they are where its author's editor broke a line. */
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
  return text.slice(block.start, block.end).replaceAll('\n', ' ')
}

function reasonFor(sentence: string): UncheckedReason | undefined {
  if (QUESTION_END.test(sentence)) return 'question'
  return tokenize(sentence).length < FEWEST_TOKENS ? 'fragment' : undefined
}
