import type { Generator } from '../../records/site'
import type { FileReport, Place } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import type { FieldReader } from '../read/read-fields'

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/

/** A real day of the calendar as `YYYY-MM-DD`. */
export function readDate(fields: FieldReader, name: string, report: FileReport): string | undefined {
  const text = fields.text(name)
  if (text === undefined) return undefined
  const [, year, month, day] = DATE.exec(text) ?? []
  if (year && month && day && isDay(Number(year), Number(month), Number(day))) return text
  report.add('date-invalid', fields.placeOf(name), {
    found: `the ${name} ${quoteFound(text, 40)}`,
    expected: 'a day of the calendar as YYYY-MM-DD',
    fix: `${name}: 2025-01-31`,
  })
  return undefined
}

function isDay(year: number, month: number, day: number): boolean {
  if (year < 1 || month < 1 || month > 12 || day < 1) return false
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return day <= ([31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)
}

/** A well-formed language tag. Source: BCP 47. */
export function readLanguage(fields: FieldReader, report: FileReport): string | undefined {
  const text = fields.text('language')
  if (text === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(text)[0]
  } catch {
    report.add('language-invalid', fields.placeOf('language'), {
      found: `the language ${quoteFound(text, 40)}`,
      expected: 'a BCP 47 tag such as zh-CN or en',
      fix: 'language: zh-CN',
    })
    return undefined
  }
}

/** An absolute http(s) address without a user's name or password in it. */
export function readUrl(fields: FieldReader, name: string, report: FileReport): string | undefined {
  const text = fields.text(name)
  if (text === undefined) return undefined
  const url = httpUrl(text)
  if (url) return text
  reportUrl(text, name, fields.placeOf(name), report)
  return undefined
}

/** A text as an http(s) address, or `undefined`. */
export function httpUrl(text: string): URL | undefined {
  if (!/^https?:\/\/[^\s\\]+$/i.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.username || url.password || url.hostname === '' ? undefined : url
}

function reportUrl(text: string, name: string, place: Place, report: FileReport): void {
  report.add('url-invalid', place, {
    found: `the ${name} ${quoteFound(text)}`,
    expected: 'an absolute http or https address',
    fix: `${name}: https://example.org/`,
  })
}

/** `{ name, url? }`, or the name alone. */
export function readGenerator(fields: FieldReader, report: FileReport): Generator | undefined {
  if (!fields.isMapping('generator')) {
    const name = fields.text('generator')
    return name === undefined ? undefined : { name }
  }
  const inner = fields.mapping('generator')
  if (!inner) return undefined
  inner.only(['name', 'url'])
  if (!inner.has('name')) return missingPart('generator', 'name', fields.placeOf('generator'), report)
  const name = inner.text('name')
  const url = readUrl(inner, 'url', report)
  return name === undefined ? undefined : { name, ...(url && { url }) }
}

/** Reports that a mapping lacks a part that it must have. */
export function missingPart(field: string, part: string, place: Place, report: FileReport): undefined {
  report.add('field-missing', place, {
    found: `no ${part} in ${field}`,
    expected: `${field} with a ${part}`,
    fix: `${field}: { ${part}: … }`,
  })
}
