import type { Definition } from '../../text/find-definitions'
import { cardUnits } from '../format/search-card'
import { analyseDocument } from '../tokens/analyse-document'
import type { SearchDocument } from '../tokens/search-document'
import type { CountedDocument, TermCollection } from './term-collection'

/** A document ready to be indexed: analysed, its texts read only when their turn has come. */
export interface IndexableDocument {
  /** Tells it from the others of its neighbourhood. */
  readonly slug: string
  /** Documents of the same lie together in the index: the title of a question's first source, the slug of a section's article. */
  readonly neighbourhood?: string
  /** Those that results can be narrowed to. */
  readonly tags: readonly string[]
  /** What a list shows of it, as the units of a record. */
  readonly card: () => readonly string[]
  readonly counted: CountedDocument
  /** See `AnalysedDocument`. */
  readonly hanWords: string
  /** The terms that it defines as equal. */
  readonly definitions: readonly Definition[]
  /** Its texts, in which snippets are found: of a question the answer and the excerpts. */
  readonly texts: () => readonly string[]
}

/** A document ready to be indexed; `read` gives it, now and whenever its card or its texts are asked for. */
export function toIndexable(read: () => SearchDocument, collection: TermCollection): IndexableDocument {
  const document = read()
  const { slug, tags, references } = document
  const { counts, hanWords, definitions } = analyseDocument(document)
  const [first] = references
  return {
    slug,
    ...(first && { neighbourhood: first.title }),
    tags,
    card: () => cardOf(read()),
    counted: collection.add(counts),
    hanWords,
    definitions,
    texts: () => textsOf(read()),
  }
}

function cardOf({ references, ...card }: SearchDocument): string[] {
  return cardUnits({ ...card, referenceCount: references.length })
}

function textsOf({ answer, references }: SearchDocument): string[] {
  return [answer, ...references.map(({ excerpt }) => excerpt ?? '')]
}
