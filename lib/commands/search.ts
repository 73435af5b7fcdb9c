import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { compileCatalogue } from '../catalogue/open-catalogue'
import { readText, readWholeFile } from '../disk/read-whole-file'
import { environment } from '../environment'
import { outputFile } from '../outputs/outputs'
import { MANIFEST_FILE, SEARCH_INDEX_FOLDER } from '../search/format/shards'
import type { LoadFile } from '../search/query/index-files'
import { openSearch, type SearchEngine } from '../search/query/open-search'
import { isBuilt } from './build-state'
import { explainSearch, explanationLines } from './explain-search'

const USAGE = 'usage: npm run --silent search -- [--json] "query"  or  -- --queries FILE (JSONL of {id, query})'
const MOST_HITS = 10

/** `npm run search`: prints what the site's search finds, through the reader that the browser runs; its exit code. */
export async function search(args: readonly string[]): Promise<number> {
  const [first, file] = args
  const isList = first === '--queries'
  const isJson = first === '--json'
  if (isList ? file === undefined || args.length > 2 : args.length === (isJson ? 1 : 0)) {
    console.error(USAGE)
    return 1
  }
  const queries = file !== undefined && isList ? readQueries(file) : undefined
  if (typeof queries === 'string') {
    console.error(queries)
    return 1
  }
  const load = openIndex()
  if (queries === undefined) {
    // Whoever leaves the quotes out means one query all the same.
    const explained = await explainSearch(load, args.slice(isJson ? 1 : 0).join(' '), MOST_HITS)
    if (isJson) console.log(JSON.stringify(explained))
    else for (const line of explanationLines(explained)) console.log(line)
    return 0
  }
  const engine = openSearch(load)
  for (const { id, query } of queries) console.log(JSON.stringify({ id, hits: await slugs(engine, query) }))
  return 0
}

async function slugs(engine: SearchEngine, query: string): Promise<string[]> {
  return (await engine.suggest(query, MOST_HITS)).hits.map(({ slug }) => slug)
}

/** The index that was published, as long as it is of the present content; otherwise one made for this run. */
function openIndex(): LoadFile {
  const folder = join(environment.outDir, SEARCH_INDEX_FOLDER)
  if (isBuilt() && readWholeFile(join(folder, MANIFEST_FILE)) !== undefined) {
    return async (name) => existing(name, readWholeFile(join(folder, name)))
  }
  console.error(`No index of the present content is built: searching ${environment.contentDirName} itself`)
  const catalogue = compileCatalogue('heads')
  return async (name) => existing(name, outputFile(catalogue, `${SEARCH_INDEX_FOLDER}/${name}`)?.bytes)
}

function existing(name: string, bytes: Uint8Array | undefined): Uint8Array {
  if (bytes === undefined) throw new Error(`The search index has no file ${name}`)
  return bytes
}

interface Query {
  readonly id: unknown
  readonly query: string
}

/** The queries of a file, or what is wrong with it. */
function readQueries(path: string): Query[] | string {
  const text = readText(path)
  if (text === undefined) return `There is no file ${path}`
  const queries: Query[] = []
  for (const [n, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const query = readQuery(line)
    if (query === undefined) return `${path}:${n + 1} is no {"id": …, "query": "…"}: ${line}`
    queries.push(query)
  }
  return queries
}

function readQuery(line: string): Query | undefined {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value !== 'object' || value === null || !('query' in value) || typeof value.query !== 'string') return
    return { id: 'id' in value ? value.id : null, query: value.query }
  } catch {
    return undefined
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  // `| head` has read enough, and that is no mistake.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  process.exitCode = await search(process.argv.slice(2))
}
