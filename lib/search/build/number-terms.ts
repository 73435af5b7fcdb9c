import type { FieldWeights } from '../tokens/fields'
import type { CountedDocument, TermCollection } from './term-collection'
import { type MeanLengths, meanLengths, weighTerms } from './weigh-terms'

/** The terms of documents, numbered from 0 in the order in which the documents first hold them. */
export interface NumberedTerms {
  readonly documents: readonly CountedDocument[]
  readonly fieldWeights: FieldWeights
  readonly means: MeanLengths
  /** What they are, by their numbers. */
  readonly texts: readonly string[]
  /** How many documents hold each, by their numbers. */
  readonly frequencies: Uint32Array
  /** The number of the collection's term `t` plus one; 0 for one that no document holds. */
  readonly numbers: Uint32Array
}

/** Numbers the terms that documents of a collection hold in a field that weighs anything. */
export function numberTerms(
  documents: readonly CountedDocument[],
  fieldWeights: FieldWeights,
  collection: TermCollection,
): NumberedTerms {
  const means = meanLengths(documents)
  const numbers = new Uint32Array(collection.size)
  const counts = new Uint32Array(collection.size)
  const texts: string[] = []
  for (const document of documents) {
    weighTerms(document, means, fieldWeights, (term) => {
      let number = numbers[term] ?? 0
      if (number === 0) {
        texts.push(collection.textOf(term))
        number = texts.length
        numbers[term] = number
      }
      counts[number - 1] = (counts[number - 1] ?? 0) + 1
    })
  }
  return { documents, fieldWeights, means, texts, frequencies: counts.slice(0, texts.length), numbers }
}
