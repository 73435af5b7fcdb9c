import type { FieldWeights } from '../tokens/fields'
import type { CountedDocument, TermCollection } from './term-collection'
import { type MeanLengths, meanLengths, weighTerms } from './weigh-terms'

/**
 * Which documents hold which term, and how much it says about each of them (0–1).
 *
 * The postings of term `n` lie in `documents`, `weights` and `inTitle` from `starts[n]` to `starts[n + 1]`, exclusive, in the order
 * of the documents' numbers. Terms are numbered in the order in which the documents first hold them; `texts[n]` is what
 * they are, `numbers[t]` the n of the collection's term `t`, plus one, and 0 for one that no document holds.
 */
export interface Postings {
  readonly means: MeanLengths
  readonly texts: readonly string[]
  readonly numbers: Uint32Array
  readonly starts: Uint32Array
  readonly documents: Uint32Array
  readonly weights: Float32Array
  /** 1 where the document's title holds the term. */
  readonly inTitle: Uint8Array
}

/** The postings of documents of a collection. Flat arrays: ten thousand documents hold millions of terms. */
export function collectPostings(
  documents: readonly CountedDocument[],
  fieldWeights: FieldWeights,
  collection: TermCollection,
): Postings {
  const means = meanLengths(documents)
  const numbers = new Uint32Array(collection.size)
  const most = documents.reduce((sum, { terms }) => sum + terms.length, 0)
  // In the order of the documents.
  const terms = new Uint32Array(most)
  const weights = new Float32Array(most)
  const inTitle = new Uint8Array(most)
  const ends = new Uint32Array(documents.length)
  const counts = new Uint32Array(collection.size + 1)
  const texts: string[] = []
  let total = 0
  for (const [document, counted] of documents.entries()) {
    weighTerms(counted, means, fieldWeights, (term, weight, isInTitle) => {
      let number = numbers[term] ?? 0
      if (number === 0) {
        texts.push(collection.textOf(term))
        number = texts.length
        numbers[term] = number
      }
      counts[number] = (counts[number] ?? 0) + 1
      terms[total] = number - 1
      weights[total] = weight
      inTitle[total] = isInTitle ? 1 : 0
      total++
    })
    ends[document] = total
  }
  // In the order of the terms.
  const starts = new Uint32Array(texts.length + 1)
  for (let number = 0; number < texts.length; number++)
    starts[number + 1] = (starts[number] ?? 0) + (counts[number + 1] ?? 0)
  const next = starts.slice(0, -1)
  const postings: Postings = {
    means,
    texts,
    numbers,
    starts,
    documents: new Uint32Array(total),
    weights: new Float32Array(total),
    inTitle: new Uint8Array(total),
  }
  for (let document = 0, from = 0; document < documents.length; document++) {
    for (; from < (ends[document] ?? 0); from++) {
      const number = terms[from] ?? 0
      const at = next[number] ?? 0
      next[number] = at + 1
      postings.documents[at] = document
      postings.weights[at] = weights[from] ?? 0
      postings.inTitle[at] = inTitle[from] ?? 0
    }
  }
  return postings
}
