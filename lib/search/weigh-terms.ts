import type { CharacterMap } from '../fold/fold-text'
import { foldText } from '../fold/fold-text'
import { FIELDS, type Field, type FieldWeights, fieldText, SATURATION } from './field-weights'
import type { PostingWeight } from './posting-weight'
import type { SearchDocument } from './search-document'
import { textTerms } from './text-terms'

/** The mean length of each field over all documents, in UTF-16 code units; at least 1. */
export type MeanLengths = Readonly<Record<Field, number>>

/** How long the fields of a collection are. */
export function meanLengths(documents: readonly SearchDocument[]): MeanLengths {
  const mean = (field: Field) => {
    const total = documents.reduce((sum, document) => sum + fieldText(document, field).length, 0)
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
 * What each term says about a document, before its rarity is counted. Fields that weigh nothing are not read.
 * Source: Robertson, Zaragoza, Taylor, "Simple BM25 Extension to Multiple Weighted Fields" (2004).
 */
export function weighTerms(
  document: SearchDocument,
  means: MeanLengths,
  weights: FieldWeights,
  simplified: CharacterMap,
): Map<string, PostingWeight> {
  const sums = new Map<string, { weight: number; isInTitle: boolean }>()
  for (const field of FIELDS) {
    const { weight, lengthShare } = weights[field]
    const text = weight > 0 ? fieldText(document, field) : ''
    if (text === '') continue
    const each = weight / (1 - lengthShare + (lengthShare * text.length) / means[field])
    for (const term of textTerms(foldText(text, simplified))) {
      const sum = sums.get(term.text)
      if (sum === undefined) sums.set(term.text, { weight: each, isInTitle: field === 'title' })
      else sum.weight += each
    }
  }
  for (const sum of sums.values()) sum.weight /= SATURATION + sum.weight
  return sums
}

/** How much a term that `frequency` of `total` documents hold tells them apart: BM25's idf, never negative. */
export function rarity(frequency: number, total: number): number {
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5))
}
