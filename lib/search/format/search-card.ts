import type { QuestionCard } from '../../records/question-card'
import { joinRecords, splitRecords } from './record-text'

/** The text of a file of cards. */
export function writeCards(cards: readonly QuestionCard[]): string {
  return joinRecords(
    cards.map(({ slug, title, snippet, date, tags, language, referenceCount }) => [
      slug,
      title,
      snippet,
      date,
      language,
      String(referenceCount),
      ...tags,
    ]),
  )
}

/** The cards of a file. */
export function readCards(text: string): QuestionCard[] {
  return splitRecords(text).map(
    ([slug = '', title = '', snippet = '', date = '', language = '', referenceCount = '0', ...tags]) => ({
      slug,
      title,
      snippet,
      date,
      tags,
      language,
      referenceCount: Number(referenceCount),
    }),
  )
}
