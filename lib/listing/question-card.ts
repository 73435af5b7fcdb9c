import type { QuestionCard } from '../records/question-card'
import type { PlainText } from '../records/text'
import { textWidth } from '../text/text-width'

// In widths of a Han character, three lines of a card on a wide page; more would be clipped there, less would leave them empty.
const SNIPPET_WIDTH = 120

/** What a list shows of a question, with how many of its answer's checked sentences stand in its excerpts. */
export function toQuestionCard(question: QuestionCard, evidence: NonNullable<QuestionCard['evidence']>): QuestionCard {
  const { slug, title, date, tags, language, snippet, referenceCount } = question
  const { found, checked } = evidence
  return {
    slug,
    title,
    date,
    tags,
    language,
    snippet,
    referenceCount,
    ...(checked > 0 && { evidence: { found, checked } }),
  }
}

/**
 * What of a text makes sense on one line: its paragraphs and lists. Headings, tables and code, which would run together,
 * stand in where there is nothing else, parted by dots.
 */
export function proseOf({ text, blocks }: PlainText): string {
  const prose = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list-item')
  const shown = prose.length > 0 ? prose : blocks
  const parts = shown.map(({ start, end }) => text.slice(start, end).trim()).filter((part) => part !== '')
  return parts.join(prose.length > 0 ? '\n' : ' · ')
}

/** The start of a text on one line, with an ellipsis where it goes on; cut between characters as a reader sees them. */
export function snippetOf(text: string, width = SNIPPET_WIDTH): string {
  // A grapheme can hold many code units; this much holds enough of them and keeps the work independent of the text's length.
  const part = text.slice(0, width * 8)
  // Full-width punctuation brings its own space.
  const start = part
    .replace(/\s+/g, ' ')
    .replace(/(?<=[\u3000-\u303f\uff01-\uff60]) /g, '')
    .trim()
  let left = width
  let end = 0
  for (const { segment, index } of GRAPHEMES.segment(start)) {
    left -= textWidth(segment)
    if (left < 0) return `${start.slice(0, end).trimEnd()}…`
    end = index + segment.length
  }
  return part.length < text.length ? `${start}…` : start
}

const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' })
