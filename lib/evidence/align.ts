import type { Alignment } from './alignment'
import { alignSentence } from './judge/align-sentence'
import { indexPassages } from './match/index-passages'
import type { SentenceContext } from './tokens/spoken-text'

/**
 * For each sentence the passage that says the same, or null where none shares even two words in a row with it.
 *
 * Citation markers and numbering take no part. `contexts` says of each sentence what in it is code.
 *
 * Pure and bounded: sentences beyond `LONGEST_SENTENCE` code units are not compared (null), windows are at most three
 * sentences of that length, and common pairs of words are looked up in a bounded number of places.
 *
 * @example align(['训练用了两周。'], ['预训练在2018年进行。训练用了2周。']) // [{ passage: 0, start: 12, end: 19, grade: 'quoted', … }]
 */
export function align(
  sentences: readonly string[],
  passages: readonly string[],
  contexts: readonly SentenceContext[] = [],
): (Alignment | null)[] {
  const index = indexPassages(passages)
  return sentences.map((sentence, at) => alignSentence(sentence, index, contexts[at]) ?? null)
}
