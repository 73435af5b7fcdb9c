import { idf } from '../build/weigh-terms'
import { unpackWeight } from '../format/posting-weight'
import type { FoundTerm } from './look-up'

/** A document with how well it answers a query; scores compare within one query only. */
export interface RankedDocument {
  readonly document: number
  readonly score: number
}

// Above 1, one rare term outweighs several that are half as rare: in questions, names do.
const IDF_POWER = 1.6
// A character that stands somewhere in a document says less than two that stand there side by side.
const UNIGRAM_SHARE = 0.82
// A title that holds all that was found of the query doubles the score; by the fourth power, one that holds half gets
// hardly anything: it is another question about the same thing.
const TITLE_BONUS = 1
const TITLE_POWER = 6
// What scores less than this share of the best has one common word with the query.
const LEAST_SHARE = 0.12

/** How much a term counts in a query. */
export function termShare({ term, frequency }: FoundTerm, documentCount: number): number {
  return idf(frequency, documentCount) ** IDF_POWER * (term.kind === 'unigram' ? UNIGRAM_SHARE : 1)
}

/** The documents that hold terms of the query, best first; equal ones in their own order. */
export function rankDocuments(terms: readonly FoundTerm[], documentCount: number): RankedDocument[] {
  const scores = new Float64Array(documentCount)
  const inTitles = new Float64Array(documentCount)
  let total = 0
  for (const found of terms) {
    const share = termShare(found, documentCount)
    total += share
    for (const { document, packed } of found.postings) {
      const { weight, isInTitle } = unpackWeight(packed)
      scores[document] = (scores[document] ?? 0) + share * weight
      if (isInTitle) inTitles[document] = (inTitles[document] ?? 0) + share
    }
  }
  let best = 0
  for (const [document, score] of scores.entries()) {
    const final = score * (1 + TITLE_BONUS * ((inTitles[document] ?? 0) / total) ** TITLE_POWER)
    scores[document] = final
    if (final > best) best = final
  }
  const ranked: RankedDocument[] = []
  for (const [document, score] of scores.entries())
    if (score > 0 && score >= best * LEAST_SHARE) ranked.push({ document, score })
  return ranked.sort((a, b) => b.score - a.score || a.document - b.document)
}
