import { fileURLToPath } from 'node:url'
import { buildSearchIndex } from '../../../lib/search/build/build-search-index'
import { toIndexable } from '../../../lib/search/build/indexable-document'
import { TermCollection } from '../../../lib/search/build/term-collection'
import { openSearch } from '../../../lib/search/query/open-search'
import { brotliSize } from './brotli-size'
import { bundleSize } from './bundle-size'
import type { Engine } from './engine'

const READER = fileURLToPath(new URL('../../../lib/search/query/open-search.ts', import.meta.url))
const RESULTS = 10

/** Our own engine: every cold query is a reader of its own that has loaded nothing. */
export const wendaEngine: Engine = {
  name: 'Wenda',
  async build(documents) {
    const collection = new TermCollection()
    const indexable = documents.map((document) => toIndexable(document, collection))
    const files = new Map(Array.from(buildSearchIndex(indexable, collection), ({ name, bytes }) => [name, bytes]))
    const bytesOf = (name: string) => {
      const bytes = files.get(name)
      if (bytes === undefined) throw new Error(`The index has no file ${name}`)
      return bytes
    }
    const engine = openSearch(async (name) => bytesOf(name))
    let reader: number | undefined
    return {
      get diskBytes() {
        return [...files.values()].reduce((sum, bytes) => sum + brotliSize(bytes, 'stored'), 0)
      },
      search: async (query, limit) => (await engine.suggest(query, limit)).hits.map(({ slug }) => slug),
      async firstLoad(query) {
        reader ??= await bundleSize(READER)
        const loaded: string[] = []
        const fresh = openSearch(async (name) => {
          loaded.push(name)
          return bytesOf(name)
        })
        await fresh.suggest(query, RESULTS)
        return {
          bytes: loaded.reduce((sum, name) => sum + brotliSize(bytesOf(name)), reader),
          requests: loaded.length + 1,
        }
      },
    }
  },
}
