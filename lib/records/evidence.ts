import type { Span } from './text'

/**
 * How far the excerpts support a sentence.
 * `quoted`: the wording stands in an excerpt. `paraphrased`: the closest passage, please check.
 * `none`: no supporting passage among the excerpts.
 */
export type Grade = 'quoted' | 'paraphrased' | 'none'

/** A stretch of one reference's excerpt: offsets into its plain text. */
export interface ExcerptSpan extends Span {
  /** The number of the reference. */
  readonly reference: number
}

/** What a sentence and the passage next to it can differ in. */
export type DifferenceKind = 'number' | 'negation' | 'name' | 'word' | 'order'

/**
 * One thing in which a sentence and its closest passage differ; at least one side is there.
 *
 * @example
 * { kind: 'number', inAnswer: { text: '2018年', start: 10, end: 15 },
 *   inExcerpt: { text: '2016年', start: 32, end: 37, reference: 1 } }
 */
export interface Difference {
  readonly kind: DifferenceKind
  /** What the sentence says, with its offsets in the answer's plain text. */
  readonly inAnswer?: Span & { readonly text: string }
  /** What the excerpt says in its place. */
  readonly inExcerpt?: ExcerptSpan & { readonly text: string }
}

/** Why a sentence isn't held against the excerpts. */
export type UncheckedReason = 'heading' | 'question' | 'code' | 'fragment'

/** A sentence that says nothing that an excerpt could support: offsets into the answer's plain text. */
export interface UncheckedSentence extends Span {
  readonly checked: false
  readonly reason: UncheckedReason
}

/** A sentence with what the excerpts say of it: offsets into the answer's plain text. */
export interface CheckedSentence extends Span {
  readonly checked: true
  /** Its place among the checked sentences of the answer, from 1; also its anchor, `#sentence-3`. */
  readonly number: number
  readonly grade: Grade
  /** The number of the reference that supports most of the sentence; absent for `none`. */
  readonly reference?: number
  /** The passages that support it, the main one first; a later one may lie in another reference. Empty for `none`. */
  readonly spans: readonly ExcerptSpan[]
  /** The words of the sentence that don't stand in those passages: offsets into the answer's plain text. */
  readonly unsupported: readonly Span[]
  /** Where `grade` is `none`: the passage that comes close but differs. */
  readonly closest?: ExcerptSpan
  /** Between the sentence and its spans or `closest`. */
  readonly differences: readonly Difference[]
}

export type SentenceEvidence = CheckedSentence | UncheckedSentence

/** How many sentences of an answer have which grade; `checked` is the sum of the three grades. */
export interface EvidenceSummary {
  readonly checked: number
  readonly quoted: number
  readonly paraphrased: number
  readonly none: number
  readonly notChecked: number
}

/** What the excerpts of a question say of its answer: every sentence of the answer, in its order. */
export interface Evidence {
  readonly sentences: readonly SentenceEvidence[]
  readonly summary: EvidenceSummary
}
