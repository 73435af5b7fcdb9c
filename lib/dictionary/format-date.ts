import type { InterfaceLanguage } from '../records/site'

// Making one takes longer than rendering the rest of a card.
const formats = new Map<InterfaceLanguage, Intl.DateTimeFormat>()

/**
 * A calendar date as a reader of the interface's language writes it: `2025年1月3日`, `January 3, 2025`.
 *
 * A date of the content is a day, not a moment: it is formatted in UTC, so that it is the same day in every time zone.
 */
export function formatDate(date: string, language: InterfaceLanguage): string {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' })
  formats.set(language, format)
  return format.format(new Date(`${date}T00:00:00Z`))
}
