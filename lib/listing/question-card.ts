import type { QuestionCard } from '../records/question-card'
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
