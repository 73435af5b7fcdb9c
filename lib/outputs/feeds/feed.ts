import { absoluteAddress } from '../../addresses/absolute-address'
import { paths } from '../../addresses/paths'
import type { Catalogue } from '../../catalogue/catalogue'
import type { QuestionEntry } from '../../catalogue/content'
import type { AnswerPage } from '../../records/pages'
import type { Provenance } from '../../records/provenance'
import type { Site } from '../../records/site'
import { entryHtml } from './entry-html'

/** An answer as feeds show it. Addresses are whole. */
export interface FeedEntry {
  readonly url: string
  readonly markdownUrl: string
  readonly title: string
  readonly language: string
  readonly tags: readonly string[]
  /** The notice, the answer and its references. */
  readonly html: string
  readonly provenance: Provenance
}

/** What both formats say. */
export interface Feed {
  readonly site: Site
  readonly title: string
  readonly homeUrl: string
  readonly url: string
  /** `YYYY-MM-DD`: when the latest of its answers changed. */
  readonly updated: string
  readonly entries: readonly FeedEntry[]
}

/** The answers to some questions, in their order; none where nobody says where the site stands. */
export function entriesOf(catalogue: Catalogue, questions: readonly QuestionEntry[]): FeedEntry[] {
  const pages = questions.flatMap(({ slug }) => catalogue.questionPage(slug) ?? [])
  return pages.flatMap((page) => (page.kind === 'answer' ? (entryOf(page) ?? []) : []))
}

/**
 * The feed of some entries, newest first; `undefined` where there is none, or nobody says where the site stands: a feed is
 * read elsewhere, and needs whole addresses.
 */
export function feedOf(
  site: Site,
  entries: readonly FeedEntry[],
  { title, home, path }: { readonly title: string; readonly home: string; readonly path: string },
): Feed | undefined {
  const homeUrl = absoluteAddress(site, home)
  const url = absoluteAddress(site, path)
  const updated = entries.map(({ provenance }) => changedOn(provenance)).toSorted()
  const last = updated.at(-1)
  if (homeUrl === undefined || url === undefined || last === undefined) return undefined
  return { site, title, homeUrl, url, updated: last, entries }
}

/** `YYYY-MM-DD` */
export function changedOn({ date, updated = date }: Pick<Provenance, 'date' | 'updated'>): string {
  return updated
}

/** A day as the moment at which it begins, which is all that is known of it. */
export function momentOf(day: string): string {
  return `${day}T00:00:00Z`
}

function entryOf(page: AnswerPage): FeedEntry | undefined {
  const { site, title, question, provenance } = page
  const url = absoluteAddress(site, paths.question(question.slug))
  const markdownUrl = absoluteAddress(site, paths.questionTwin(question.slug))
  if (url === undefined || markdownUrl === undefined) return undefined
  const { language, tags } = question
  return { url, markdownUrl, title, language, tags, html: entryHtml(page, url), provenance }
}
