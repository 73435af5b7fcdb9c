/** A reference as a format gives it. */
export interface RecordReference {
  readonly title?: string | undefined
  readonly url?: string | undefined
  /** Plain text: shown character by character. */
  readonly excerpt?: string | undefined
  readonly excerptMarkdown?: string | undefined
}

/**
 * A question with its answer as a format gives it: nothing in it is checked, what is absent is `undefined`. Dates are days,
 * times, or seconds or milliseconds since 1970.
 */
export interface ImportRecord {
  /** What the other program calls it, for the report. */
  readonly id?: string | undefined
  readonly slug?: string | undefined
  readonly question?: string | undefined
  readonly alsoAsked?: readonly string[] | undefined
  readonly answer?: string | undefined
  readonly date?: string | undefined
  readonly updated?: string | undefined
  readonly isDraft?: boolean | undefined
  readonly tags?: readonly string[] | undefined
  readonly language?: string | undefined
  readonly generator?: { readonly name: string; readonly url?: string | undefined } | undefined
  readonly duplicateOf?: string | undefined
  readonly aigc?: Readonly<Record<string, unknown>> | undefined
  readonly references: readonly RecordReference[]
  /** What the format itself couldn't carry over. */
  readonly losses: readonly string[]
}

/** A source as a format gives it: nothing in it is checked. `body` is Markdown. */
export interface SourceRecord {
  readonly slug?: string | undefined
  readonly title: string
  readonly url?: string | undefined
  readonly author?: string | undefined
  readonly date?: string | undefined
  readonly language?: string | undefined
  readonly body: string
  readonly losses: readonly string[]
}
