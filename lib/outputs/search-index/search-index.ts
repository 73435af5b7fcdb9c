import { buildSearchIndex } from '../../search/build/build-search-index'
import type { IndexableDocument } from '../../search/build/indexable-document'
import { SEARCH_INDEX_FOLDER } from '../../search/format/shards'
import type { Output } from '../output'

/** The index that the search of the site reads. */
export const searchIndex: Output = {
  owns: (path) => path.startsWith(`${SEARCH_INDEX_FOLDER}/`),
  files: ({ questions, texts }) => {
    const documents = texts.terms(questions).map(({ entry, counted, hanWords }): IndexableDocument => {
      const { slug, title, snippet, date, tags, language, referenceCount, firstSource } = entry
      return {
        card: { slug, title, snippet, date, tags, language, referenceCount },
        ...(firstSource !== undefined && { firstSource }),
        counted,
        hanWords,
        texts: () => {
          const { answer, references } = texts.question(entry)
          return [answer.text, ...references.map(({ excerpt }) => excerpt?.text ?? '')]
        },
      }
    })
    return buildSearchIndex(documents, texts.collection).map(({ name, bytes }) => ({
      path: `${SEARCH_INDEX_FOLDER}/${name}`,
      bytes,
    }))
  },
}
