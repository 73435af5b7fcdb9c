import { pathToFileURL } from 'node:url'
import { readText } from '../disk/read-whole-file'
import { openSearch, type SearchEngine } from '../search/query/open-search'
import { explainSearch, explanationLines } from './explain-search'
import { searchIndexFiles } from './search-index-files'

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
  const load = searchIndexFiles()
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
