import type { Generator } from '../../records/site'
import type { FileReport, Place } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import type { FieldReader } from '../read/read-fields'

/** A well-formed language tag. Source: BCP 47. */
export function readLanguage(fields: FieldReader, report: FileReport): string | undefined {
  const text = fields.text('language')
  if (text === undefined) return undefined
  try {
    return canonical(text)
  } catch {
    report.add('language-invalid', fields.placeOf('language'), {
      found: `the language ${quoteFound(text, 40)}`,
      expected: 'a BCP 47 tag such as zh-CN or en',
      fix: meantLanguage(text),
    })
    return undefined
  }
}

/** @throws RangeError for what is no tag; no language has one of more than three letters, though its form would allow it */
function canonical(text: string): string {
  const [tag] = Intl.getCanonicalLocales(text)
  if (tag === undefined || /^[a-z]{4}/i.test(tag)) throw new RangeError(`no language has the tag ${text}`)
  return tag
}

function meantLanguage(text: string): string {
  const withHyphens = text.trim().replaceAll('_', '-')
  try {
    return `language: ${canonical(withHyphens)}`
  } catch {
    const plain = text.toLowerCase()
    if (/繁體|繁体|traditional/u.test(plain)) return 'language: zh-Hant'
    if (/中文|汉语|漢語|chinese/u.test(plain)) return 'language: zh-CN'
    if (/英文|英语|英語|english/u.test(plain)) return 'language: en'
    return 'write the tag of the language, or delete the line'
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
  // With a third slash browsers take what follows for the host.
  if (!/^https?:\/\/[^\s\\/][^\s\\]*$/i.test(text) || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.username || url.password || url.hostname === '' ? undefined : url
}

function reportUrl(text: string, name: string, place: Place, report: FileReport): void {
  report.add('url-invalid', place, {
    found: `the ${name} ${quoteFound(text)}`,
    expected: 'an absolute http or https address',
    fix:
      /^[\w-]+(?:\.[\w-]+)+(?:[/?#:]\S*)?$/u.test(text) && httpUrl(`https://${text}`)
        ? `${name}: https://${text}`
        : 'write the whole address, from https:// on, or delete the line',
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
  if (inner.isMissing('name')) return missingPart('generator', 'name', fields.placeOf('generator'), report)
  const name = inner.text('name')
  const url = readUrl(inner, 'url', report)
  return name === undefined ? undefined : { name, ...(url && { url }) }
}

/** Reports that a mapping lacks a part that it must have. */
export function missingPart(field: string, part: string, place: Place, report: FileReport): undefined {
  report.add('field-missing', place, {
    found: `no ${part} in ${field}`,
    expected: `${field} with a ${part}`,
    fix: `write ${part}: and its words into ${field}`,
  })
}
