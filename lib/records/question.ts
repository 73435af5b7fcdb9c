import type { Generator } from './site'
import type { PlainText } from './text'

/** Where a reference leads: a source of the folder, an address of another host, or nowhere. */
export type ReferenceTarget =
  | { readonly kind: 'source'; readonly slug: string }
  | { readonly kind: 'web'; readonly url: string; readonly host: string }

/** One source that an answer was drawn from. */
export interface Reference {
  /** Its place in the question's list, from 1; also its anchor, `#reference-2`. */
  readonly number: number
  readonly title: string
  readonly target?: ReferenceTarget
  /** The very words of the source; chunk markers have become heading blocks. */
  readonly excerpt?: PlainText
}

/** A question with its answer, as one file under `questions/` says it. */
export interface Question {
  readonly slug: string
  /** The file's path relative to the content folder, with forward slashes: `questions/training/why.md`. */
  readonly file: string
  readonly title: string
  /** Other ways to ask it. */
  readonly alsoAsked?: readonly string[]
  /** There where it isn't to be published. */
  readonly isDraft?: true
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly updated?: string
  readonly tags: readonly string[]
  /** BCP 47; the site's where the file names none. */
  readonly language: string
  /** The site's where the file names none. */
  readonly generator?: Generator
  readonly duplicateOf?: string
  readonly aigc?: Readonly<Record<string, unknown>>
  readonly answer: PlainText
  readonly references: readonly Reference[]
}
