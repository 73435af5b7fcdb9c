/** An excerpt as its page shows it. */
export interface ShownExcerpt {
  /** Sanitised, with a mark around each span that sentences of the answer have to do with. */
  readonly html: string
  /** Whether it takes so much room that it is shown folded. */
  readonly isLong: boolean
}

/** A reference as its page shows it, with what the sentences of the answer rest on. */
export interface ReferenceEntry {
  readonly number: number
  readonly title: string
  readonly excerpt?: ShownExcerpt
  /** Where it leads: the passage in our source, or with its host the outside address at the excerpt's words. */
  readonly link?: { readonly href: string; readonly host?: string }
  /** BCP 47, of our source. */
  readonly language?: string
}
