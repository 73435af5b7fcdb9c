import { createRequire } from 'node:module'
import MiniSearch from 'minisearch'
import type { SearchDocument } from '../../../lib/search/tokens/search-document'
import { brotliSize } from './brotli-size'
import { bundleSize } from './bundle-size'
import type { Engine } from './engine'

const FIELDS = ['title', 'tags', 'sources', 'answer', 'excerpts']
const words = new Intl.Segmenter('zh', { granularity: 'word' })

/** MiniSearch as it comes: a run of Han characters is one word to it. */
export const miniSearch: Engine = { name: 'MiniSearch', build: (documents) => buildMiniSearch(documents, {}) }

/** MiniSearch with the words that the browser's segmenter finds. */
export const miniSearchWithWords: Engine = {
  name: 'MiniSearch + Intl.Segmenter',
  build: (documents) =>
    buildMiniSearch(documents, {
      tokenize: (text: string) =>
        [...words.segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment),
    }),
}

async function buildMiniSearch(
  unread: readonly (() => SearchDocument)[],
  options: { readonly tokenize?: (text: string) => string[] },
): ReturnType<Engine['build']> {
  const documents = unread.map((read) => read())
  const index = new MiniSearch({ fields: FIELDS, idField: 'slug', ...options })
  index.addAll(
    documents.map(({ slug, title, tags, answer, references }) => ({
      slug,
      title,
      tags: tags.join(' '),
      sources: references.map((reference) => reference.title).join(' '),
      answer,
      excerpts: references.map(({ excerpt }) => excerpt ?? '').join('\n'),
    })),
  )
  const serialised = JSON.stringify(index)
  const cards = JSON.stringify(documents.map(({ title, snippet }) => [title, snippet.slice(0, 100)]))
  let load: { bytes: number; requests: number } | undefined
  return {
    get diskBytes() {
      return brotliSize(serialised, 'stored') + brotliSize(cards, 'stored')
    },
    search: async (query, limit) =>
      index
        .search(query, { combineWith: 'OR' })
        .slice(0, limit)
        .map(({ id }) => String(id)),
    async firstLoad() {
      // The whole index comes before the first result, whatever is asked.
      load ??= {
        bytes:
          brotliSize(serialised, 'stored') +
          brotliSize(cards, 'stored') +
          (await bundleSize(createRequire(import.meta.url).resolve('minisearch'))),
        requests: 3,
      }
      return load
    },
  }
}
