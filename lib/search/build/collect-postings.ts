import type { NumberedTerms } from './number-terms'
import { weighTerms } from './weigh-terms'

/**
 * Which documents hold which of some terms, and how much it says about each of them (0–1).
 *
 * The postings of the n-th term lie in `documents`, `weights` and `inTitle` from `starts[n]` to `starts[n + 1]`, exclusive,
 * in the order of the documents' numbers.
 */
export interface Postings {
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly weights: Float32Array
  /** 1 where the document's title holds the term. */
  readonly inTitle: Uint8Array
}

/**
 * The postings of the terms with these numbers, in their order. Flat arrays: ten thousand documents hold millions of
 * postings.
 */
export function collectPostings(terms: NumberedTerms, wanted: Uint32Array): Postings {
  const starts = new Uint32Array(wanted.length + 1)
  // By the terms' numbers plus one: which of the wanted it is, plus one.
  const places = new Uint32Array(terms.frequencies.length + 1)
  for (const [place, number] of wanted.entries()) {
    starts[place + 1] = (starts[place] ?? 0) + (terms.frequencies[number] ?? 0)
    places[number + 1] = place + 1
  }
  const total = starts[wanted.length] ?? 0
  const documents = new Uint32Array(total)
  const weights = new Float32Array(total)
  const inTitle = new Uint8Array(total)
  const next = starts.slice(0, -1)
  for (const [document, counted] of terms.documents.entries()) {
    weighTerms(counted, terms.means, terms.fieldWeights, (term, weight, isInTitle) => {
      const place = places[terms.numbers[term] ?? 0] ?? 0
      if (place === 0) return
      const at = next[place - 1] ?? 0
      next[place - 1] = at + 1
      documents[at] = document
      weights[at] = weight
      inTitle[at] = isInTitle ? 1 : 0
    })
  }
  return { starts, documents, weights, inTitle }
}
