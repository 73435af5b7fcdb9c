import type { CheckedSentence, Difference, Evidence } from '../records/evidence'
import type { SentenceNote } from '../records/sentence-note'
import { checkedSentences, referencesOf } from './answer-ranges'

/** The notes of all checked sentences of an answer, small enough to be handed to the browser. */
export function sentenceNotes(evidence: Evidence): SentenceNote[] {
  return checkedSentences(evidence).map((sentence) => ({
    number: sentence.number,
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
