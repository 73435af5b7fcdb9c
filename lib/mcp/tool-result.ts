import { absoluteAddress } from '../addresses/absolute-address'
import { paths } from '../addresses/paths'
import type { Catalogue } from '../catalogue/catalogue'
import type { QuestionEntry } from '../catalogue/content'
import { dictionaryOf } from '../dictionary/dictionary'
import { fill } from '../dictionary/fill'
import type { Reference } from '../records/question'
import { languageAbout } from '../text/interface-language'

/** What a tool says: Markdown for who reads it, and the same as data; or what was wrong with the request. */
export type ToolResult =
  | { readonly text: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly wrong: string }

/** A reference as data: its address is absent where it leads nowhere. */
export interface ReferenceData {
  readonly number: number
  readonly title: string
  readonly address?: string
  readonly excerpt?: string
}

/** The question of a slug that is published, or the one that answers it; `undefined` where there is none. */
export function publishedQuestion({ content }: Catalogue, slug: string): QuestionEntry | undefined {
  const entry = content.questions.get(slug)
  return entry?.duplicateOf === undefined ? entry : content.questions.get(entry.duplicateOf)
}

/** Says that nothing has a slug, and how slugs are found. */
export function noSuch(kind: 'question' | 'source', slug: string): ToolResult {
  const shown = JSON.stringify(slug.slice(0, 100))
  return {
    wrong: `There is no ${kind} with the slug ${shown}. The tool "search" gives the slugs of questions and sources.`,
  }
}

/** The notice under which an answer stands, in its own language where the interface has it. */
export function noticeOf({ site }: Catalogue, entry: QuestionEntry): string {
  const { notice, generatedBy } = dictionaryOf(languageAbout(entry, site))
  return entry.generator ? `${notice}. ${fill(generatedBy, { name: entry.generator.name })}` : notice
}

/** A page's whole address where the site has one, else that within the site. */
export function addressOf({ site }: Catalogue, path: string): string {
  return absoluteAddress(site, path) ?? path
}

/** The references of a question with their excerpts. */
export function referencesOf(catalogue: Catalogue, entry: QuestionEntry): ReferenceData[] {
  return catalogue.texts.question(entry).references.map((reference) => {
    const { number, title, excerpt } = reference
    const address = targetOf(catalogue, reference)
    return { number, title, ...(address !== undefined && { address }), ...(excerpt && { excerpt: excerpt.text }) }
  })
}

function targetOf(catalogue: Catalogue, { target }: Reference): string | undefined {
  if (!target) return undefined
  return target.kind === 'web' ? target.url : addressOf(catalogue, paths.source(target.slug))
}

/** References as lines of Markdown, without their excerpts. */
export function referenceLines(references: readonly ReferenceData[]): string {
  return references
    .map(({ number, title, address }) => `[${number}] ${title}${address === undefined ? '' : ` – ${address}`}`)
    .join('\n')
}

/** Each line of a text as one of a quotation. */
export function quoted(text: string): string {
  return text.replace(/^/gm, '> ')
}
