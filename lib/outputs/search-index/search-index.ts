import { buildSearchIndex } from '../../search/build/build-search-index'
import type { IndexableDocument } from '../../search/build/indexable-document'
import { SEARCH_INDEX_FOLDER } from '../../search/format/shards'
import type { Output } from '../output'

/** The index that the search of the site reads. */
export const searchIndex: Output = {
  owns: (path) => path.startsWith(`${SEARCH_INDEX_FOLDER}/`),
  *files({ questions, texts, content }) {
    const documents = texts.terms(questions).map(({ entry, counted, hanWords, definitions }): IndexableDocument => {
      const { slug, title, snippet, date, tags, language, referenceCount, firstSource } = entry
      return {
        card: { slug, title, snippet, date, tags, language, referenceCount },
        ...(firstSource !== undefined && { firstSource }),
        counted,
        hanWords,
        definitions,
        texts: () => {
          const { answer, references } = texts.question(entry)
          return [answer.text, ...references.map(({ excerpt }) => excerpt?.text ?? '')]
        },
      }
    })
    for (const { name, bytes } of buildSearchIndex(documents, texts.collection, content.glossary))
      yield { path: `${SEARCH_INDEX_FOLDER}/${name}`, bytes }
  },
}
