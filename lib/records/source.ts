import type { PlainText, Span } from './text'

/** What lists and pages say of a source. */
export interface SourceFacts {
  readonly slug: string
  /** The file's path relative to the content folder, with forward slashes. */
  readonly file: string
  readonly title: string
  readonly url?: string
  readonly author?: string
  /** `YYYY-MM-DD` */
  readonly date?: string
  /** BCP 47; the site's where the file names none. */
  readonly language: string
}

/** A heading of a source that its page has an anchor for: offsets into the `text` of its body. */
export interface SourceHeading extends Span {
  readonly anchor: string
}

/** A source that excerpts are taken from, as one file under `sources/` says it. */
export interface Source extends SourceFacts {
  readonly body: PlainText
  /** In the order of the text. */
  readonly headings: readonly SourceHeading[]
}
