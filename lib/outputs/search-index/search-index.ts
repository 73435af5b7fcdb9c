import type { Catalogue } from '../../catalogue/catalogue'
import { buildSearchIndex } from '../../search/build-search-index'
import { SEARCH_INDEX_FOLDER } from '../../search/index-layout'
import type { IndexableDocument } from '../../search/search-document'
import type { Output } from '../output'

/** The index that the search of the site reads. */
export const searchIndex: Output = {
  owns: (path) => path.startsWith(`${SEARCH_INDEX_FOLDER}/`),
  files: (catalogue) =>
    buildSearchIndex(indexable(catalogue), catalogue.texts.collection).map(({ name, bytes }) => ({
      path: `${SEARCH_INDEX_FOLDER}/${name}`,
      bytes,
    })),
}

function indexable({ questions, texts }: Catalogue): IndexableDocument[] {
  const terms = texts.terms(questions)
  return questions.flatMap((entry, index): IndexableDocument[] => {
    const own = terms[index]
    if (!own) return []
    const { slug, title, snippet, date, tags, language, referenceCount, firstSource } = entry
    return [
      {
        card: { slug, title, snippet, date, tags, language, referenceCount },
        neighbourhood: firstSource ?? '',
        counted: own.counted,
        hanWords: own.hanWords,
        texts: () => {
          const { answer, references } = texts.question(entry)
          return [answer.text, ...references.map(({ excerpt }) => excerpt?.text ?? '')]
        },
      },
    ]
  })
}
