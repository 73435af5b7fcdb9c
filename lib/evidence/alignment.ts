import type { DifferenceKind, Grade } from '../records/evidence'
import type { Span } from '../records/text'

/** A stretch of one of the passages. */
export interface PassageSpan extends Span {
  readonly passage: number
}

/** One thing in which a sentence and its passage differ, in words that a reader can compare. */
export interface AlignedDifference {
  readonly kind: DifferenceKind
  readonly inSentence?: Span & { readonly text: string }
  readonly inPassage?: PassageSpan & { readonly text: string }
}

/** The passage that comes closest to a sentence, and how close. Offsets in UTF-16 code units, end exclusive. */
export interface Alignment extends PassageSpan {
  /** The passages that support the sentence, the main one first: at most two. */
  readonly spans: readonly PassageSpan[]
  /** 0–1: the share of the sentence that stands in the passages, less what its differences cost. */
  readonly score: number
  /** 0–1: the share of the sentence's tokens that stand in the passages, whatever else they say. */
  readonly coverage: number
  readonly grade: Grade
  readonly differences: readonly AlignedDifference[]
  /** The words of the sentence that don't stand in the passages. */
  readonly uncovered: readonly Span[]
}
