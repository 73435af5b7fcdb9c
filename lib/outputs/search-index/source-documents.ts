import type { Catalogue } from '../../catalogue/catalogue'
import { sectionsOf } from '../../catalogue/compile/sections-of'
import type { IndexableDocument } from '../../search/build/indexable-document'
import type { TermCollection } from '../../search/build/term-collection'
import { sourceCardUnits } from '../../search/format/source-card'
import { analyseDocument } from '../../search/tokens/analyse-document'

/** The sections of all sources, and the tags, ready to be indexed. */
export function sourceDocuments({ sources, tags, texts }: Catalogue, collection: TermCollection): IndexableDocument[] {
  // Sections of one source come one after the other: it is read once for all of them.
  let read: { readonly path: string; readonly texts: readonly string[] } | undefined
  const ofSources = sources.flatMap((source) => {
    const { slug, title, language, path } = source
    return texts.sections(source).map(
      ({ heading, id, analysed }, n): IndexableDocument => ({
        ...indexable(analysed, collection),
        slug: id,
        neighbourhood: slug,
        card: () => sourceCardUnits({ kind: 'source', slug, title, heading, id, language, count: 0 }),
        texts: () => {
          if (read?.path !== path) read = { path, texts: sectionsOf(texts.source(source)).map(({ text }) => text) }
          return [read.texts[n] ?? '']
        },
      }),
    )
  })
  const ofTags = [...tags.values()].map(
    ({ tag, count }): IndexableDocument => ({
      ...indexable(analyseDocument({ title: tag, answer: '', tags: [], references: [] }), collection),
      slug: tag,
      card: () => sourceCardUnits({ kind: 'tag', slug: tag, title: tag, heading: '', id: '', language: '', count }),
      texts: () => [''],
    }),
  )
  return [...ofSources, ...ofTags]
}

function indexable({ counts, hanWords, definitions }: ReturnType<typeof analyseDocument>, collection: TermCollection) {
  return { tags: [], counted: collection.add(counts), hanWords, definitions }
}
