/** What a list shows of a question: no more than that goes into a list page. */
export interface QuestionCard {
  readonly slug: string
  readonly title: string
  /** The start of the answer as plain text on one line. */
  readonly snippet: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly tags: readonly string[]
  readonly language: string
  readonly referenceCount: number
  /** How many of the answer's checked sentences stand in its excerpts; absent where there is none to check. */
  readonly evidence?: { readonly found: number; readonly checked: number }
}
