import { buildSearchIndex } from '../../search/build/build-search-index'
import type { IndexableDocument } from '../../search/build/indexable-document'
import { TermCollection } from '../../search/build/term-collection'
import { cardUnits } from '../../search/format/search-card'
import { SEARCH_INDEX_FOLDER, SOURCES_MANIFEST_FILE } from '../../search/format/shards'
import type { Output } from '../output'
import { sourceDocuments } from './source-documents'

/** The two indexes that the search of the site reads: of questions, and of sources and tags, which don't weigh on them. */
export const searchIndex: Output = {
  owns: (path) => path.startsWith(`${SEARCH_INDEX_FOLDER}/`),
  *files(catalogue) {
    const { questions, texts, content } = catalogue
    const documents = texts.terms(questions).map(({ entry, counted, hanWords, definitions }): IndexableDocument => {
      const { slug, title, snippet, date, tags, language, referenceCount, firstSource } = entry
      return {
        slug,
        ...(firstSource !== undefined && { neighbourhood: firstSource }),
        tags,
        card: () => cardUnits({ slug, title, snippet, date, tags, language, referenceCount }),
        counted,
        hanWords,
        definitions,
        texts: () => {
          const { answer, references } = texts.question(entry)
          return [answer.text, ...references.map(({ excerpt }) => excerpt?.text ?? '')]
        },
      }
    })
    // What both hold alike, as the sounds of characters, is one file.
    const written = new Set<string>()
    for (const { name, bytes } of buildSearchIndex(documents, texts.collection, content.glossary)) {
      written.add(name)
      yield { path: `${SEARCH_INDEX_FOLDER}/${name}`, bytes }
    }
    const collection = new TermCollection()
    const others = sourceDocuments(catalogue, collection)
    for (const { name, bytes } of buildSearchIndex(others, collection, content.glossary, SOURCES_MANIFEST_FILE))
      if (!written.has(name)) yield { path: `${SEARCH_INDEX_FOLDER}/${name}`, bytes }
  },
}
