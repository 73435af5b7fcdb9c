import { ByteReader } from '../format/bytes'
import { FIELDS, type Field, type FieldWeights, K1 } from '../tokens/fields'
import type { CountedDocument } from './term-collection'

/** The mean length of each field over all documents, in UTF-16 code units; at least 1. */
export type MeanLengths = Readonly<Record<Field, number>>

/** How long the fields of a collection are. */
export function meanLengths(documents: readonly Pick<CountedDocument, 'lengths'>[]): MeanLengths {
  const mean = (field: Field) => {
    const at = FIELDS.indexOf(field)
    const total = documents.reduce((sum, { lengths }) => sum + (lengths[at] ?? 0), 0)
    return Math.max(1, total / Math.max(1, documents.length))
  }
  return {
    title: mean('title'),
    tags: mean('tags'),
    sources: mean('sources'),
    answer: mean('answer'),
    excerpts: mean('excerpts'),
  }
}

/**
 * What each term says about a document (0–1), before its idf is counted: calls `use` for each term that stands in a
 * field that weighs anything, in the order of the document's terms.
 * Source: Robertson, Zaragoza, Taylor, "Simple BM25 Extension to Multiple Weighted Fields" (2004).
 */
export function weighTerms(
  { terms, lengths }: CountedDocument,
  means: MeanLengths,
  weights: FieldWeights,
  use: (term: number, weight: number, isInTitle: boolean) => void,
): void {
  const shares = FIELDS.map((field, index) => {
    const { weight, b } = weights[field]
    return weight / (1 - b + (b * (lengths[index] ?? 0)) / means[field])
  })
  const reader = new ByteReader(terms)
  while (!reader.isAtEnd) {
    const term = reader.number()
    const fields = reader.number()
    let sum = 0
    for (let field = 0; field < FIELDS.length; field++) {
      if ((fields & (1 << field)) === 0) continue
      const share = shares[field] ?? 0
      for (let count = reader.number(); count > 0; count--) sum += share
    }
    if (sum > 0) use(term, sum / (K1 + sum), (fields & 1) === 1)
  }
}

/** How much a term that `frequency` of `total` documents hold tells them apart: BM25's idf, never negative. */
export function idf(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))
}
