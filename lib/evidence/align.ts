import type { DifferenceKind, Grade } from '../records/evidence'
import type { Span } from '../records/text'
import { alignSentence } from './align-sentence'
import { indexPassages } from './index-passages'

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
  /** The passages that bear the sentence out, the main one first: at most two. */
  readonly spans: readonly PassageSpan[]
  /** 0–1: the share of the sentence that stands in the passages, less what its differences cost. */
  readonly score: number
  /** 0–1: the share of the sentence's units that stand in the passages, whatever else they say. */
  readonly coverage: number
  readonly grade: Grade
  readonly differences: readonly AlignedDifference[]
  /** The words of the sentence that don't stand in the passages. */
  readonly uncovered: readonly Span[]
}

/**
 * For each sentence the passage that says the same, or null where none shares even two words in a row with it.
 *
 * Pure and bounded: sentences beyond `LONGEST_SENTENCE` code units are not compared (null), windows are at most three
 * sentences of that length, and common pairs of words are looked up in a bounded number of places.
 *
 * @example align(['训练用了两周。'], ['预训练在2018年进行。训练用了2周。']) // [{ passage: 0, start: 12, end: 19, grade: 'quoted', … }]
 */
export function align(sentences: readonly string[], passages: readonly string[]): (Alignment | null)[] {
  const index = indexPassages(passages)
  return sentences.map((sentence) => alignSentence(sentence, index) ?? null)
}
