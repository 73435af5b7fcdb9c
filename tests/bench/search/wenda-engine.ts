import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { writeFile } from '../../../lib/disk/write-file'
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
    const indexable = documents.map((read) => toIndexable(read, collection))
    // As a build of the site does, each file is written when it is made.
    const folder = mkdtempSync(join(tmpdir(), 'wenda-bench-'))
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
    const names: string[] = []
    for (const { name, bytes } of buildSearchIndex(indexable, collection)) {
      names.push(name)
      writeFile(join(folder, name), bytes)
    }
    const read = new Map<string, Uint8Array>()
    const bytesOf = (name: string) => {
      const bytes = read.get(name) ?? readFileSync(join(folder, name))
      read.set(name, bytes)
      return bytes
    }
    const engine = openSearch(async (name) => bytesOf(name))
    let reader: number | undefined
    return {
      get diskBytes() {
        return names.reduce((sum, name) => sum + brotliSize(readFileSync(join(folder, name)), 'stored'), 0)
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
