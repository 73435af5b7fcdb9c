import type { PlainText, Span } from './text'

/**
 * A span of an excerpt that a sentence of the answer has to do with, by the sentence's number.
 * `support`: the sentence rests on it. `closest`: it comes close, but differs.
 */
export interface ExcerptMark extends Span {
  readonly sentence: number
  readonly kind: 'support' | 'closest'
}

/** A reference as its page shows it, with what the sentences of the answer rest on. */
export interface ReferenceEntry {
  readonly number: number
  readonly title: string
  readonly excerpt?: PlainText
  /** Offsets into the excerpt's text. */
  readonly marks: readonly ExcerptMark[]
  /** Where it leads: the passage in our source, or with its host the outside address at the excerpt's words. */
  readonly link?: { readonly href: string; readonly host?: string }
  /** BCP 47, of our source. */
  readonly language?: string
}
