import type { QuestionCard } from '../../records/question-card'

const SNIPPET_LENGTH = 100

/** The units of a question's card; its snippet is cut. */
export function cardUnits({ slug, title, snippet, date, tags, language, referenceCount }: QuestionCard): string[] {
  const start = [...snippet].slice(0, SNIPPET_LENGTH).join('')
  return [slug, title, start, date, language, String(referenceCount), ...tags]
}

/** The card that {@link cardUnits} wrote. */
export function readCard(units: readonly string[]): QuestionCard {
  const [slug = '', title = '', snippet = '', date = '', language = '', referenceCount = '0', ...tags] = units
  return { slug, title, snippet, date, tags, language, referenceCount: Number(referenceCount) }
}
