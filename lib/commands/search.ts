import { join } from 'node:path'
import { readText, readWholeFile } from '../disk'
import { environment } from '../environment'
import { loadLibrary } from '../library'
import { buildSearchIndex } from '../search/build-search-index'
import { MANIFEST_FILE, SEARCH_INDEX_FOLDER } from '../search/index-layout'
import { openSearch, type SearchEngine } from '../search/open-search'
import { toSearchDocument } from '../search-document-of'
import { isBuilt } from './build-state'

const USAGE = 'usage: npm run --silent search -- "query"  or  -- --queries FILE (JSONL of {id, query})'
const MOST_HITS = 10

/** `npm run search`: prints what the site's search finds, through the reader that the browser runs. */
async function search([first, second]: readonly string[]): Promise<number> {
  if (first === undefined || (first === '--queries' && second === undefined)) {
    console.error(USAGE)
    return 1
  }
  const queries = second !== undefined && first === '--queries' ? readQueries(second) : undefined
  const engine = openIndex()
  if (queries === undefined) {
    for (const slug of await slugs(engine, first)) console.log(slug)
    return 0
  }
  for (const { id, query } of queries) console.log(JSON.stringify({ id, hits: await slugs(engine, query) }))
  return 0
}

async function slugs(engine: SearchEngine, query: string): Promise<string[]> {
  return (await engine.suggest(query, MOST_HITS)).hits.map(({ slug }) => slug)
}

/** The index that was published, as long as it is of the present content; otherwise one made for this run. */
function openIndex(): SearchEngine {
  const folder = join(environment.outDir, SEARCH_INDEX_FOLDER)
  if (isBuilt() && readWholeFile(join(folder, MANIFEST_FILE)) !== undefined) {
    console.error(`Searching ${folder}`)
    return openSearch(async (name) => existing(name, readWholeFile(join(folder, name))))
  }
  console.error(`No index of the present content is built: searching ${environment.contentDirName} itself`)
  const files = buildSearchIndex(loadLibrary().questions.map(toSearchDocument))
  const byName = new Map(files.map(({ name, bytes }) => [name, bytes]))
  return openSearch(async (name) => existing(name, byName.get(name)))
}

function existing(name: string, bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new Error(`The search index has no file ${name}`)
  return bytes
}

function readQueries(path: string): { id: unknown; query: string }[] {
  const text = readText(path)
  if (text === undefined) throw new Error(`There is no file ${path}`)
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, n) => {
      const value: unknown = JSON.parse(line)
      if (typeof value !== 'object' || value === null || !('query' in value) || typeof value.query !== 'string')
        throw new Error(`${path}:${n + 1} is no {id, query}: ${line}`)
      return { id: 'id' in value ? value.id : null, query: value.query }
    })
}

process.exitCode = await search(process.argv.slice(2))
