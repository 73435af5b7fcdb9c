import { checkText } from '../content/check/check-text'
import { FileReport } from '../content/check/file-report'
import { quoteFound } from '../content/check/quote-found'
import { withoutScriptJoiners } from '../content/check/script-joiners'
import { httpUrl } from '../content/parse/field-values'
import { dayIn } from '../content/parse/read-date'
import type { ImportRecord, RecordReference } from './import-record'
import type { DraftReference, QuestionDraft } from './question-draft'
import { fitMarkdown } from './write/fit-markdown'
import type { NewAddresses } from './write/new-addresses'

/** What a run knows that a record may not say. */
export interface Assumed {
  /** `YYYY-MM-DD`: the day for records that name none. */
  readonly date: string
  /** The zone in which the day of a point in time is told: `UTC`, `Asia/Shanghai`. */
  readonly timeZone: string
  readonly addresses: NewAddresses
  /** Where the file will lie, in the content folder. */
  readonly path: string
}

/** A question to write with what it lost on the way, or why there is none. */
export type Drafted =
  | { readonly draft: QuestionDraft; readonly losses: readonly string[]; readonly isDateAssumed: boolean }
  | { readonly refused: string }

const MOST = 20
const MOST_REFERENCES = 100
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu

/** What of a record the format has a place for; what it hasn't is told. */
export function draftOfRecord(record: ImportRecord, assumed: Assumed): Drafted {
  const losses: string[] = [...record.losses]
  const title = oneLine(record.question ?? '', 'the question', losses)
  if (title === '') return { refused: 'it has no question' }
  const unfit = whyUnfit(title, 'title')
  if (unfit !== undefined) return { refused: `its question can't be a title: ${unfit}` }
  const answer = fitMarkdown(record.answer ?? '', assumed.path, assumed.addresses)
  losses.push(...answer.losses)
  if (answer.markdown.trim() === '') return { refused: 'it has no answer' }
  const date = dayOf(record.date, assumed.timeZone)
  if (record.date !== undefined && date === undefined)
    losses.push(`date: ${quoteFound(record.date, 40)} names no day; ${assumed.date} is taken`)
  const updated = dayOf(record.updated, assumed.timeZone)
  const isLater = updated !== undefined && updated > (date ?? assumed.date)
  if (record.updated !== undefined && updated === undefined)
    losses.push(`updated: ${quoteFound(record.updated, 40)} names no day`)
  const language = languageOf(record.language, losses)
  const name = record.generator && oneLine(record.generator.name, 'generator', losses)
  const url = record.generator?.url
  if (url !== undefined && !httpUrl(url)) losses.push(`generator: ${quoteFound(url)} is no http(s) address`)
  const alsoAsked = texts(record.alsoAsked ?? [], 'also_asked', losses)
  const draft: QuestionDraft = {
    title,
    ...(alsoAsked.length > 0 && { alsoAsked }),
    date: date ?? assumed.date,
    ...(isLater && { updated }),
    ...(record.isDraft && { isDraft: true }),
    tags: texts(record.tags ?? [], 'tags', losses),
    ...(language !== undefined && { language }),
    ...(name && { generator: { name, ...(url !== undefined && httpUrl(url) && { url }) } }),
    ...(record.duplicateOf !== undefined && { duplicateOf: record.duplicateOf }),
    ...(record.aigc && { aigc: record.aigc }),
    answer: answer.markdown,
    references: referencesOf(record.references, title, assumed, losses),
  }
  return { draft, losses, isDateAssumed: date === undefined }
}

function referencesOf(
  all: readonly RecordReference[],
  title: string,
  assumed: Assumed,
  losses: string[],
): DraftReference[] {
  if (all.length > MOST_REFERENCES)
    losses.push(`${all.length - MOST_REFERENCES} references: the format has room for ${MOST_REFERENCES}`)
  return all.slice(0, MOST_REFERENCES).map((reference, n) => {
    const where = `reference ${n + 1}`
    const { url } = reference
    const address = url === undefined ? undefined : httpUrl(url.trim()) ? url.trim() : assumed.addresses.link(url)
    if (url !== undefined && address === undefined) losses.push(`${where}: ${quoteFound(url)} is no http(s) address`)
    const named = oneLine(reference.title ?? '', `${where}: the title`, losses)
    const tooLong = named === '' ? undefined : whyUnfit(named, 'title')
    if (tooLong !== undefined) losses.push(`${where}: its title: ${tooLong}`)
    // Its place among what was retrieved is all that is known of it.
    const number = /\p{Script=Han}/u.test(title) ? `检索段落 ${n + 1}` : `Retrieved passage ${n + 1}`
    const shown =
      (tooLong === undefined ? named : '') ||
      (address !== undefined && whyUnfit(address, 'title') === undefined ? address : number)
    const excerpt = excerptOf(reference, where, losses)
    return { title: shown, ...(address !== undefined && { address }), ...(excerpt && { excerpt }) }
  })
}

function excerptOf(
  { excerpt, excerptMarkdown }: RecordReference,
  where: string,
  losses: string[],
): DraftReference['excerpt'] {
  const written = excerptMarkdown ?? excerpt
  if (written === undefined || written.trim() === '') return undefined
  const text = written.replace(/[\p{Cs}]|(?![\n\r\t])\p{Cc}/gu, '')
  if (text !== written)
    losses.push(`${where}: ${written.length - text.length} control or broken characters of its excerpt`)
  if (text.trim() === '') return undefined
  return excerptMarkdown === undefined ? { kind: 'text', text } : { kind: 'markdown', markdown: text }
}

function texts(all: readonly string[], field: string, losses: string[]): string[] {
  const kept = [...new Set(all.map((text) => oneLine(text, field, losses).normalize('NFC')))].filter(
    (text) => text !== '',
  )
  const fit = kept.filter((text) => {
    const unfit = whyUnfit(text, field)
    if (unfit !== undefined) losses.push(`${field}: ${quoteFound(text, 40)}: ${unfit}`)
    return unfit === undefined
  })
  if (fit.length > MOST) losses.push(`${field}: ${fit.slice(MOST).join(', ')}: the format has room for ${MOST}`)
  return fit.slice(0, MOST)
}

/** A text on one line, without what can't be seen. */
export function oneLine(text: string, what: string, losses: string[]): string {
  const line = text.replace(/\s*[\r\n\u2028\u2029\t\v\f]\s*/g, ' ').trim()
  if (!withoutScriptJoiners(line).match(INVISIBLE)) return line
  const shown = line.replace(INVISIBLE, '').trim()
  losses.push(`${what}: ${[...line].length - [...shown].length} invisible characters`)
  return shown
}

/** Why a text can't stand in a field; `undefined` where it can. */
export function whyUnfit(text: string, what: string): string | undefined {
  const report = new FileReport('')
  checkText(text, what, { line: 1, column: 1 }, report)
  const [issue] = report.issues
  return issue && `${issue.found}; expected ${issue.expected}`
}

/** A BCP 47 tag, also of one with underscores. */
export function languageOf(text: string | undefined, losses: string[]): string | undefined {
  if (text === undefined) return undefined
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0]
  } catch {
    losses.push(`language: ${quoteFound(text, 40)} is no BCP 47 tag`)
    return undefined
  }
}

/** A day as it is written, or that of a number of seconds or milliseconds since 1970 in a zone. */
export function dayOf(text: string | undefined, timeZone: string): string | undefined {
  if (text === undefined) return undefined
  if (!/^\d{9,10}(?:\.\d+)?$|^\d{12,13}$/.test(text.trim())) return dayIn(text.trim())
  const number = Number(text)
  const day = new Date(number < 1e11 ? number * 1000 : number)
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(day)
}
