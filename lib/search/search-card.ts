import { joinRecords, splitRecords } from './record-text'

/** What a list of results shows of a document. */
export interface SearchCard {
  readonly slug: string
  readonly title: string
  /** The start of the answer on one line. */
  readonly snippet: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly tags: readonly string[]
  readonly language: string
  readonly referenceCount: number
}

/** The text of a file of cards. */
export function writeCards(cards: readonly SearchCard[]): string {
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
export function readCards(text: string): SearchCard[] {
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
