import type { CheckedSentence, Difference, Evidence, Grade } from '../records/evidence'
import { checkedSentences, referencesOf } from './answer-ranges'

/** What the reader is told of a checked sentence beside its marks; its place in the list is its number less one. */
export interface SentenceNote {
  readonly grade: Grade
  /** The references to show, the main one first; for `none` the one that comes close, if any. */
  readonly references: readonly number[]
  /** What the sentence says ↔ what the excerpt says, where only numbers, names or words differ. */
  readonly differences: readonly { readonly answer?: string; readonly excerpt?: string }[]
}

/** The notes of all checked sentences of an answer, small enough to be handed to the browser. */
export function sentenceNotes(evidence: Evidence): SentenceNote[] {
  return checkedSentences(evidence).map((sentence) => ({
    grade: sentence.grade,
    references: sentence.closest ? [sentence.closest.reference] : referencesOf(sentence),
    differences: telling(sentence).map(({ inAnswer, inExcerpt }) => ({
      ...(inAnswer && { answer: inAnswer.text }),
      ...(inExcerpt && { excerpt: inExcerpt.text }),
    })),
  }))
}

/** A passage that only comes close is worded differently anyway: there only a number, a name or a "not" tells the reader something. */
function telling({ grade, differences }: CheckedSentence): Difference[] {
  return differences.filter(({ kind }) => grade !== 'none' || kind !== 'word')
}
