import type { Alignment } from './alignment'
import { alignSentence, tokensToAlign } from './judge/align-sentence'
import { abbreviationsOf, asPassagesWrite } from './match/abbreviations'
import { indexPassages } from './match/index-passages'
import type { SentenceContext } from './tokens/spoken-text'

/**
 * For each sentence the passage that says the same, or null where none shares even two words in a row with it.
 *
 * Citation markers and numbering take no part. `contexts` says of each sentence what in it is code; `groups` are the terms
 * that a site says mean the same, of which abbreviations are read as what they stand for.
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
  groups: readonly (readonly string[])[] = [],
): (Alignment | null)[] {
  const index = indexPassages(passages)
  const abbreviations = abbreviationsOf(groups, sentences, passages)
  return sentences.map((sentence, at) => {
    const tokens = tokensToAlign(sentence, index, contexts[at])
    const written = alignSentence(sentence, tokens, index)
    if (written?.grade === 'quoted' || abbreviations.length === 0) return written ?? null
    const near = written?.spans.map(({ passage, start, end }) => passages[passage]?.slice(start, end)).join('\n') ?? ''
    const others = asPassagesWrite(tokens, abbreviations, index, near)
    const read = others && alignSentence(sentence, others, index)
    // Word for word it doesn't stand there.
    return read && isBetter(read, written) ? { ...read, grade: 'paraphrased' } : (written ?? null)
  })
}

function isBetter(read: Alignment, written: Alignment | undefined): boolean {
  return read.grade !== 'none' && (written === undefined || written.grade === 'none' || read.score > written.score)
}
