/** One source of a document, as far as search reads it. */
export interface SearchReference {
  readonly title: string
  /** The very words of the source, as plain text. */
  readonly excerpt?: string
}

/** What is searched of a question, as plain text: independent of the records, so that anything can be indexed. */
export interface SearchText {
  readonly title: string
  readonly answer: string
  readonly tags: readonly string[]
  readonly references: readonly SearchReference[]
}

/** What is searched of a question, and what a list of results shows of it. */
export interface SearchDocument extends SearchText {
  readonly slug: string
  /** The start of the answer on one line: what a list shows below the title. */
  readonly snippet: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly language: string
}
