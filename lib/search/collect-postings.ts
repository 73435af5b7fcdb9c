import type { CharacterMap } from '../fold/fold-text'
import type { FieldWeights } from './field-weights'
import type { SearchDocument } from './search-document'
import { type MeanLengths, meanLengths, weighTerms } from './weigh-terms'

/**
 * Which documents hold which term, and how much it says about each of them (0–1).
 *
 * The postings of term `n` lie in `documents`, `weights` and `inTitle` from `starts[n]` to `starts[n + 1]`, exclusive, in the order
 * of the documents' numbers; `numbers` gives a term's n.
 */
export interface Postings {
  readonly means: MeanLengths
  readonly numbers: ReadonlyMap<string, number>
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly weights: Float32Array
  /** 1 where the document's title holds the term. */
  readonly inTitle: Uint8Array
}

/** The postings of a collection. Flat arrays: ten thousand documents hold millions of terms. */
export function collectPostings(
  documents: readonly SearchDocument[],
  fieldWeights: FieldWeights,
  simplified: CharacterMap,
): Postings {
  const means = meanLengths(documents)
  const numbers = new Map<string, number>()
  const counts: number[] = []
  // One pair of arrays a document, in the order of the documents.
  const termsOf: Uint32Array[] = []
  const weightsOf: Float32Array[] = []
  const inTitleOf: Uint8Array[] = []
  for (const document of documents) {
    const weighed = weighTerms(document, means, fieldWeights, simplified)
    const terms = new Uint32Array(weighed.size)
    let at = 0
    for (const term of weighed.keys()) {
      let number = numbers.get(term)
      if (number === undefined) {
        number = numbers.size
        numbers.set(term, number)
        counts.push(0)
      }
      counts[number] = (counts[number] ?? 0) + 1
      terms[at++] = number
    }
    termsOf.push(terms)
    weightsOf.push(Float32Array.from(weighed.values(), ({ weight }) => weight))
    inTitleOf.push(Uint8Array.from(weighed.values(), ({ isInTitle }) => Number(isInTitle)))
  }
  const starts = new Uint32Array(counts.length + 1)
  for (const [number, count] of counts.entries()) starts[number + 1] = (starts[number] ?? 0) + count
  const ends = starts.slice(0, -1)
  const total = starts[counts.length] ?? 0
  const postings: Postings = {
    means,
    numbers,
    starts,
    documents: new Uint32Array(total),
    weights: new Float32Array(total),
    inTitle: new Uint8Array(total),
  }
  for (const [document, terms] of termsOf.entries()) {
    for (const [n, number] of terms.entries()) {
      const at = ends[number] ?? 0
      ends[number] = at + 1
      postings.documents[at] = document
      postings.weights[at] = weightsOf[document]?.[n] ?? 0
      postings.inTitle[at] = inTitleOf[document]?.[n] ?? 0
    }
  }
  return postings
}
