import type { Generator } from '../records/site'

/**
 * The words of a source that an answer was drawn from: `text` is shown as it is, character by character; `markdown` is
 * read as Markdown.
 */
export type DraftExcerpt =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'markdown'; readonly markdown: string }

/** One source of an answer that is still to be written. */
export interface DraftReference {
  /** Plain text. */
  readonly title: string
  /** An http(s) address, or the relative path of a file under `sources/`. */
  readonly address?: string
  readonly excerpt?: DraftExcerpt
}

/**
 * A question as a file is written from it. `title`, `alsoAsked`, `tags` and the titles of references are plain text of one
 * line, `answer` is Markdown; `date` and `updated` are `YYYY-MM-DD`.
 */
export interface QuestionDraft {
  readonly title: string
  readonly alsoAsked?: readonly string[]
  readonly date: string
  readonly updated?: string
  readonly isDraft?: true
  readonly tags: readonly string[]
  /** BCP 47 */
  readonly language?: string
  readonly generator?: Generator
  readonly duplicateOf?: string
  readonly aigc?: Readonly<Record<string, unknown>>
  readonly answer: string
  readonly references: readonly DraftReference[]
}

/** A source as a file is written from it: `body` is Markdown. */
export interface SourceDraft {
  readonly title: string
  readonly url?: string
  readonly author?: string
  /** `YYYY-MM-DD` */
  readonly date?: string
  readonly language?: string
  readonly body: string
}
