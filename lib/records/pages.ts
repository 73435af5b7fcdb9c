import type { ContentsEntry } from './contents-entry'
import type { Citation, Passage } from './passage'
import type { Provenance } from './provenance'
import type { QuestionCard } from './question-card'
import type { ReferenceEntry } from './reference-entry'
import type { SentenceNote } from './sentence-note'
import type { Generator, Site } from './site'
import type { SourceFacts } from './source'

/**
 * All that a page shows, as plain data: a page of `app/` asks the catalogue for one of these and hands it to one
 * component.
 */
export interface Page {
  readonly site: Site
  /** The page's own title, absent where it is the site's; in the interface's language but for a question's or source's. */
  readonly title?: string
  /** One sentence or two about it, for search engines. */
  readonly description?: string
  /** Its address within the site; for a duplicate that of the original. */
  readonly canonicalPath: string
  /** Whether search engines may list it. */
  readonly isIndexed: boolean
}

/** A file with problems: what the check prints of it. Only development has such pages. */
export interface IssuesPage extends Page {
  readonly kind: 'issues'
  readonly report: string
}

/** A question, as far as another page names it. */
export interface QuestionLink {
  readonly slug: string
  readonly title: string
  readonly language: string
}

/** A question with its answer and the references that it was drawn from. */
export interface AnswerPage extends Page {
  readonly kind: 'answer'
  readonly title: string
  readonly question: QuestionLink & {
    readonly file: string
    readonly alsoAsked?: readonly string[]
    /** There where only development shows it. */
    readonly isDraft?: true
    /** `YYYY-MM-DD` */
    readonly date: string
    readonly updated?: string
    readonly tags: readonly string[]
    readonly generator?: Generator
  }
  readonly provenance: Provenance
  /** Sanitised, with a mark around each checked sentence. */
  readonly answerHtml: string
  /** Its headings; none where there are too few to find one's way by. */
  readonly contents: readonly ContentsEntry[]
  /** One for each checked sentence, in their order. */
  readonly notes: readonly SentenceNote[]
  readonly references: readonly ReferenceEntry[]
  /** The most similar questions, newest first. */
  readonly related: readonly QuestionCard[]
  /** The questions before and after it in the list. */
  readonly newer?: QuestionLink
  readonly older?: QuestionLink
}

/** A question that another one answers. */
export interface DuplicatePage extends Page {
  readonly kind: 'duplicate'
  readonly title: string
  readonly original: QuestionLink
}

export type QuestionPage = AnswerPage | DuplicatePage | IssuesPage

/** A source with the passages that answers quote. */
export interface SourceTextPage extends Page {
  readonly kind: 'source'
  readonly title: string
  readonly source: SourceFacts
  /** Sanitised, with a mark around each cited passage. */
  readonly html: string
  /** Its headings; none where there are too few to find one's way by. */
  readonly contents: readonly ContentsEntry[]
  readonly passages: readonly Passage[]
  /** Citations without an excerpt: they name the source, not a passage of it. */
  readonly whole: readonly Citation[]
}

export type SourcePage = SourceTextPage | IssuesPage

/** The orders of the question list. */
export type QuestionOrder = 'newest' | 'title'

/** One page of a list. */
export interface ListPage<Item> extends Page {
  readonly title: string
  readonly items: readonly Item[]
  /** How many items the whole list has. */
  readonly total: number
  /** From 1. */
  readonly page: number
  readonly pageCount: number
}

export interface QuestionListPage extends ListPage<QuestionCard> {
  readonly order: QuestionOrder
  /** The most used ones of the site. */
  readonly tags: readonly TagCount[]
  /** The language that its questions are in, as {@link LanguageCount} names it; absent where they are in any. */
  readonly language?: string
  /** Those of all questions, where there are several. */
  readonly languages?: readonly LanguageCount[]
}

/** A language with the number of its questions. */
export interface LanguageCount {
  /** As `languageGroup` names it: `en`, `zh-Hans`. */
  readonly language: string
  readonly count: number
}

/** A tag with the number of its questions. */
export interface TagCount {
  readonly tag: string
  readonly count: number
}

export type TagListPage = ListPage<TagCount>

export interface TagPage extends ListPage<QuestionCard> {
  readonly tag: string
  /** Whether its newest answers are published as feeds of their own. */
  readonly hasFeeds: boolean
}

/** A source in a list, with how many questions cite it. */
export interface SourceCard extends SourceFacts {
  readonly citedBy: number
}

export type SourceListPage = ListPage<SourceCard>

/** The start page: newest questions, most used tags, and the site about itself. */
export interface HomePage extends Page {
  readonly kind: 'home'
  readonly newest: readonly QuestionCard[]
  readonly questionCount: number
  readonly tags: readonly TagCount[]
  readonly tagCount: number
  /** Sanitised; absent where `site.md` has no text. */
  readonly aboutHtml?: string
}

/** What helps a reader whose search found nothing, or can't run. */
export interface SearchPage extends Page {
  readonly tags: readonly TagCount[]
  readonly newest: readonly QuestionCard[]
}
