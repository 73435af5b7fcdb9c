import type { QuestionCard } from '../records/question-card'
import { type AnalysedDocument, analyseDocument } from './analyse-document'
import type { IndexableDocument, SearchDocument } from './search-document'
import type { TermCollection } from './term-collection'

/** A document ready to be indexed; analysed here unless it comes with what it was analysed to before. */
export function toIndexable(
  document: SearchDocument,
  collection: TermCollection,
  analysed: AnalysedDocument = analyseDocument(document),
): IndexableDocument {
  const { slug, title, snippet, date, tags, language, references, answer } = document
  const card: QuestionCard = { slug, title, snippet, date, tags, language, referenceCount: references.length }
  return {
    card,
    neighbourhood: references[0]?.title ?? '',
    counted: collection.add(analysed.counts),
    hanWords: analysed.hanWords,
    texts: () => [answer, ...references.map(({ excerpt }) => excerpt ?? '')],
  }
}
