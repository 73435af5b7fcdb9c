import type { FileReport } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import type { FieldReader } from '../read/read-fields'

// A time behind the day, with or without a zone, or a zone alone, says nothing about the day as it was written.
const CLOCK = '(?:[上下中]午|早上|晚上|凌晨)?[ \\t]*\\d{1,2}[:：时時点點]'
const BASIC_TIME = 'T\\d{2}(?:\\d{2}){0,2}(?:[.,]\\d+)?(?:Z|[+-]\\d{2}:?\\d{2})?$'
const ZONE = '[ \\t]*(?:Z|[+-]\\d{2}:?\\d{2})$'
const DATE = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})(?:$|(?:T|[ \\t]+)${CLOCK}|${BASIC_TIME}|${ZONE})`, 'i')
// What stands behind a day.
const TIME = '(?:[T\\s日]+\\d{1,2}[:：时時点點].*)?'
/** Forms in which year, month and day can be told apart without doubt: `1/2/2024` is none of them. */
const OTHER_FORMS: readonly RegExp[] = [
  /^(?<year>\d{4})\s*[-/.年‐‑–—－／．]\s*(?<month>\d{1,2})\s*[-/.月‐‑–—－／．]\s*(?<day>\d{1,2})(?:\s*[日号號].*|[T,，\s]+.*)?$/u,
  new RegExp(`^(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})(?:\\d{4}|\\d{6})?${TIME}$`, 'u'),
  /^(?:\p{L}+,?\s+)?(?<name>\p{L}{3,9})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})\b/u,
  /^(?:\p{L}+,?\s+)?(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>\p{L}{3,9})\.?,?[\s-]+(?<year>\d{4})\b/u,
  // A number above 12 is no month.
  /^(?<month>0?[1-9]|1[0-2])[-/.](?<day>1[3-9]|2\d|3[01])[-/.](?<year>\d{4})\b/u,
  /^(?<day>1[3-9]|2\d|3[01])[-/.](?<month>0?[1-9]|1[0-2])[-/.](?<year>\d{4})\b/u,
  /^(?<year>\d{4})\s+(?<month>\d{1,2})\s+(?<day>\d{1,2})$/u,
  /^(?<year>\d{4})[\s-]+(?<name>\p{L}{3,9})\.?[\s-]+(?<day>\d{1,2})$/u,
  // What JavaScript prints: `Tue Jan 02 2024 12:00:00 GMT+0800`, `Tue Jan  2 12:00:00 CST 2024`.
  /^\p{L}{3} (?<name>\p{L}{3}) +(?<day>\d{1,2}) \d{2}:\d{2}:\d{2} (?:\S+ )?(?<year>\d{4})$/u,
]
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** A real day of the calendar as `YYYY-MM-DD`: as it is written, whatever time and zone stand behind it. */
export function readDate(fields: FieldReader, name: string, report: FileReport): string | undefined {
  const text = fields.text(name)
  if (text === undefined) return undefined
  const date = readOwnForm(text)
  if (date !== undefined) return date
  const meant = readOtherForm(text)
  report.add('date-invalid', fields.placeOf(name), {
    found: `the ${name} ${quoteFound(text, 40)}`,
    expected: 'a day of the calendar as YYYY-MM-DD',
    fix: meant === undefined ? `write the day as ${name}: YYYY-MM-DD` : `${name}: ${meant}`,
  })
  return undefined
}

/** The day that a text names, in the format's own form or in another that leaves no doubt. */
export function dayIn(text: string): string | undefined {
  return readOwnForm(text) ?? readOtherForm(text)
}

function readOwnForm(text: string): string | undefined {
  const [, year, month, day] = DATE.exec(text) ?? []
  return dayOf(year, month, day)
}

/** The day that is meant by another form than ours; `undefined` where it could be another one, or is none. */
function readOtherForm(text: string): string | undefined {
  const plain = withDigits(text.normalize('NFKC').trim())
  for (const form of OTHER_FORMS) {
    const { year, month, day, name } = form.exec(plain)?.groups ?? {}
    const date = dayOf(year, name === undefined ? month : monthOf(name), day)
    if (date !== undefined) return date
  }
  return undefined
}

/** Chinese numbers of a date in digits: 二〇二四年十一月二十日. */
function withDigits(text: string): string {
  const digit = (character: string) => String('〇一二三四五六七八九'.indexOf(character.replace(/[零○]/u, '〇')))
  return text
    .replace(/[零○〇一二三四五六七八九]{4}(?=\s*年)/u, (year) => [...year].map(digit).join(''))
    .replace(/([二三]?)十([一二三四五六七八九]?)(?=\s*[月日号號])/gu, (_all, tens: string, ones: string) =>
      String(10 * Number(tens ? digit(tens) : 1) + Number(ones ? digit(ones) : 0)),
    )
    .replace(/[一二三四五六七八九](?=\s*[月日号號])/gu, digit)
}

function monthOf(name: string): string {
  const at = MONTHS.indexOf(name.slice(0, 3).toLowerCase())
  return String(at + 1)
}

function dayOf(year = '', month = '', day = ''): string | undefined {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (!(y >= 1 && m >= 1 && m <= 12 && d >= 1)) return undefined
  const isLeap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
  if (d > ([31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0)) return undefined
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
