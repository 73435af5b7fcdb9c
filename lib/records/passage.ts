/** One answer's use of a passage. */
export interface Citation {
  readonly questionSlug: string
  readonly questionTitle: string
  readonly questionLanguage: string
  /** The number of the reference in that question. */
  readonly referenceNumber: number
}

/**
 * A passage of a source that answers quote: offsets into the source's plain text, end exclusive.
 * Excerpts that overlap make one passage, so that passages never do.
 */
export interface Passage {
  /** Its place in the source, from 1; also its anchor, `#passage-2`. */
  readonly number: number
  readonly start: number
  readonly end: number
  readonly citations: readonly Citation[]
}
