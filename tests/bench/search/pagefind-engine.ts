import { close, createIndex } from 'pagefind'
import { brotliSize } from './brotli-size'
import type { Engine, FirstLoad } from './engine'

// Its reader is made for a browser: a host of its own is given to it, which answers from memory.
const HOST = 'https://bench.invalid'
const FOLDER = `${HOST}/pagefind/`

interface PagefindReader {
  options(options: { basePath: string }): Promise<unknown>
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>
}

/** Pagefind as it comes, its own reader run in this process. */
export const pagefind: Engine = {
  name: 'Pagefind',
  async build(documents) {
    const { index } = await createIndex()
    if (index === undefined) throw new Error('Pagefind made no index')
    for (const read of documents) {
      const { slug, title, answer, references } = read()
      const content = [title, answer, ...references.map((each) => `${each.title}\n${each.excerpt ?? ''}`)].join('\n')
      await index.addCustomRecord({ url: `/${slug}`, content, language: 'zh', meta: { title } })
    }
    const { files } = await index.getFiles()
    await close()
    const contents = new Map(files.map(({ path, content }) => [FOLDER + path, content]))
    let loaded: string[] = []
    serve(contents, (address) => loaded.push(address))
    const open = async () => {
      // Another address each time: a module is run once, and a cold reader has loaded nothing.
      const source = new TextDecoder().decode(contents.get(`${FOLDER}pagefind.js`))
      const module: unknown = await import(
        `data:text/javascript;base64,${Buffer.from(`${source}\n//${++opened}`).toString('base64')}`
      )
      if (!isReader(module)) throw new Error('Pagefind has another reader than this bench knows')
      await module.options({ basePath: FOLDER })
      return module
    }
    const warm = await open()
    return {
      get diskBytes() {
        return [...contents.values()].reduce((sum, content) => sum + brotliSize(content, 'stored'), 0)
      },
      search: (query, limit) => find(warm, query, limit),
      async firstLoad(query): Promise<FirstLoad> {
        loaded = [`${FOLDER}pagefind.js`]
        await find(await open(), query, 10)
        const bytes = loaded.reduce((sum, address) => sum + brotliSize(contents.get(address) ?? ''), 0)
        return { bytes, requests: loaded.length }
      },
    }
  },
}

let opened = 0

async function find(reader: PagefindReader, query: string, limit: number): Promise<string[]> {
  const { results } = await reader.search(query)
  const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()))
  return pages.map(({ url }) => url.replace(/^.*\//, ''))
}

function isReader(module: unknown): module is PagefindReader {
  return typeof module === 'object' && module !== null && 'search' in module && 'options' in module
}

/** Makes this process look like a page of {@link HOST} that has the files of the index. */
function serve(contents: ReadonlyMap<string, Uint8Array>, onLoad: (address: string) => void): void {
  Object.assign(globalThis, {
    window: { location: { origin: HOST, href: `${HOST}/` } },
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => 'zh' }) },
    fetch: async (input: string | URL | Request) => {
      const { origin, pathname } = new URL(input instanceof Request ? input.url : input, HOST)
      const address = origin + pathname
      const content = contents.get(address)
      if (content === undefined) return new Response(null, { status: 404 })
      onLoad(address)
      return new Response(Uint8Array.from(content))
    },
  })
}
