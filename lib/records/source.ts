import type { PlainText } from './text'

/** A wiki article that excerpts are taken from, as one file under `sources/` says it. */
export interface Source {
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
  readonly body: PlainText
}
