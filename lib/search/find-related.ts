import { simplifiedCharacters } from '../fold/simplified-characters'
import { collectPostings, type Postings } from './collect-postings'
import { FIELD_WEIGHTS, type FieldWeights } from './field-weights'
import type { SearchDocument } from './search-document'
import { rarity, weighTerms } from './weigh-terms'

/** Finds for a document those that are most like it; nothing for a slug that it doesn't know. */
export interface RelatedIndex {
  related(slug: string): string[]
}

const MOST_RELATED = 6
// More terms bring in what the answer mentions by the way; fewer miss documents that say it in other words.
const MOST_TERMS = 40
// Terms that more documents hold tell little; this keeps the work for one document the same however many there are.
const MOST_POSTINGS = 1500
// Excerpts are long and shared by many questions: what they say would drown what is asked.
const RELATED_WEIGHTS: FieldWeights = {
  ...FIELD_WEIGHTS,
  title: { ...FIELD_WEIGHTS.title, weight: 2 },
  excerpts: { ...FIELD_WEIGHTS.excerpts, weight: 0 },
}

/**
 * What "Others are asking" shows: the six documents that share most with one, the title weighing most. The same terms
 * and weights as in search. Indexed at the first question; then each document costs about a millisecond.
 */
export function relatedIndex(documents: readonly SearchDocument[]): RelatedIndex {
  const numbers = new Map(documents.map(({ slug }, number) => [slug, number]))
  let postings: Postings | undefined
  return {
    related(slug) {
      const document = documents[numbers.get(slug) ?? -1]
      if (document === undefined) return []
      postings ??= collectPostings(documents, RELATED_WEIGHTS, simplifiedCharacters)
      const scores = scoreSimilar(document, documents.length, postings)
      return [...scores]
        .sort(([a, first], [b, second]) => second - first || a - b)
        .flatMap(([other]) => documents[other]?.slug ?? [])
        .filter((other) => other !== slug)
        .slice(0, MOST_RELATED)
    },
  }
}

/** The documents that share terms with this one, by number, with the sum of what they share. */
function scoreSimilar(document: SearchDocument, total: number, postings: Postings): Map<number, number> {
  const scores = new Map<number, number>()
  const telling = [...weighTerms(document, postings.means, RELATED_WEIGHTS, simplifiedCharacters)]
    .flatMap(([term, { weight }]) => {
      const number = postings.numbers.get(term)
      if (number === undefined) return []
      const start = postings.starts[number] ?? 0
      const end = postings.starts[number + 1] ?? start
      // What one document alone holds ties it to no other.
      if (end - start < 2 || end - start > MOST_POSTINGS) return []
      return [{ term, start, end, share: weight * rarity(end - start, total) }]
    })
    .sort((a, b) => b.share - a.share || (a.term < b.term ? -1 : 1))
    .slice(0, MOST_TERMS)
  for (const { start, end, share } of telling) {
    for (let at = start; at < end; at++) {
      const other = postings.documents[at] ?? 0
      scores.set(other, (scores.get(other) ?? 0) + share * (postings.weights[at] ?? 0))
    }
  }
  return scores
}
