import type { QuestionCard } from '../../records/question-card'
import { analyseDocument } from '../tokens/analyse-document'
import type { Definition } from '../tokens/find-definitions'
import type { SearchDocument } from '../tokens/search-document'
import type { CountedDocument, TermCollection } from './term-collection'

/** A document ready to be indexed: analysed, its texts read only when their turn has come. */
export interface IndexableDocument {
  readonly card: QuestionCard
  /** The title of its first source: documents about the same lie together in the index. */
  readonly firstSource?: string
  readonly counted: CountedDocument
  /** See `AnalysedDocument`. */
  readonly hanWords: string
  /** The terms that it defines as equal. */
  readonly definitions: readonly Definition[]
  /** The answer and the excerpts, in which snippets are found. */
  readonly texts: () => readonly string[]
}

/** A document that is all at hand, ready to be indexed. */
export function toIndexable(document: SearchDocument, collection: TermCollection): IndexableDocument {
  const { slug, title, snippet, date, tags, language, references, answer } = document
  const { counts, hanWords, definitions } = analyseDocument(document)
  const [first] = references
  return {
    card: { slug, title, snippet, date, tags, language, referenceCount: references.length },
    ...(first && { firstSource: first.title }),
    counted: collection.add(counts),
    hanWords,
    definitions,
    texts: () => [answer, ...references.map(({ excerpt }) => excerpt ?? '')],
  }
}
