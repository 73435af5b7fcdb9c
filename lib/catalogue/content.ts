import type { QuestionFacts } from '../content/parse/heads'
import type { ContentIssue } from '../records/content-issue'
import type { Site } from '../records/site'
import type { SourceFacts } from '../records/source'
import type { Span } from '../records/text'

/** A question of the folder without its texts. */
export interface QuestionEntry extends QuestionFacts {
  /** Its file as the disk names it. */
  readonly path: string
  /** Of all that its texts are made from. */
  readonly digest: string
  /** Where its excerpts stand in our sources, by the reference's number: offsets into their plain text. */
  readonly excerptSpans: Readonly<Record<number, Span>>
  /** Whether what its body says is still missing; in development alone, see `Texts.complete`. */
  readonly isFrontOnly?: boolean
}

/** A source of the folder without its text. */
export interface SourceEntry extends SourceFacts {
  /** Its file as the disk names it. */
  readonly path: string
  /** Of all that its text is made from. */
  readonly digest: string
}

/** All that a content folder holds, without the texts: the entries by slug, and every problem of every file. */
export interface Content {
  readonly site: Site
  /** The home page's text; absent where `site.md` has none. */
  readonly aboutHtml?: string
  readonly questions: ReadonlyMap<string, QuestionEntry>
  /** Questions that aren't to be published, by slug: no list, count or output has them. */
  readonly drafts: ReadonlyMap<string, QuestionEntry>
  readonly sources: ReadonlyMap<string, SourceEntry>
  /** The groups of terms that the site says mean the same. */
  readonly glossary: readonly (readonly string[])[]
  readonly issues: readonly ContentIssue[]
  /** The files of questions and sources by `questions/` or `sources/` and slug, bad ones included. */
  readonly filesBySlug: ReadonlyMap<string, string>
}
