import type { EvidenceSummary } from '../records/evidence'
import type { Question } from '../records/question'
import type { QuestionCard } from '../records/question-card'

// Three lines of a card on a wide page; more would be clipped there, less would leave them empty.
const SNIPPET_LENGTH = 120

/** What a list shows of a question, with what its excerpts say of its answer in short. */
export function toQuestionCard(question: Question, summary: EvidenceSummary): QuestionCard {
  const { slug, title, date, tags, language, answer, references } = question
  const { checked, quoted, paraphrased } = summary
  return {
    slug,
    title,
    date,
    tags,
    language,
    snippet: snippetOf(answer.text),
    referenceCount: references.length,
    ...(checked > 0 && { evidence: { found: quoted + paraphrased, checked } }),
  }
}

/** The start of a text on one line, with an ellipsis where it goes on; cut between characters as a reader sees them. */
export function snippetOf(text: string, length = SNIPPET_LENGTH): string {
  // A grapheme can hold many code units; this much holds enough of them and keeps the work independent of the text's length.
  const start = text
    .slice(0, length * 4)
    .replace(/\s+/g, ' ')
    .trim()
  if (start.length <= length && text.length <= length * 4) return start
  let end = 0
  for (const { index } of GRAPHEMES.segment(start)) {
    if (index > length) break
    end = index
  }
  return `${start.slice(0, end).trimEnd()}…`
}

const GRAPHEMES = new Intl.Segmenter('zh', { granularity: 'grapheme' })
