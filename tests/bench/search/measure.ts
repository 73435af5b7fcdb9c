import type { BuiltEngine, Engine } from './engine'
import { growPages } from './grow-pages'
import { type Corpus, type CorpusQuery, isTraditional } from './read-corpus'
import { spillDocuments } from './spill-documents'

/** What was measured of one engine: JSON-safe, as each engine is measured in a process of its own. */
export interface Measured {
  readonly name: string
  readonly quality: Quality
  readonly volume: Volume
}

/** Mean reciprocal rank within the first ten, the share of queries whose document is there, and of those without result. */
export interface Quality {
  readonly mrr: number
  readonly mrrSimplified: number
  readonly mrrTraditional: number
  readonly recall: number
  readonly empty: number
}

/** What the engine costs at volume; processor times in milliseconds, a query's with its files in memory. */
export interface Volume {
  readonly documents: number
  readonly buildMs: number
  readonly memoryMb: number
  readonly bytesPerDocument: number
  readonly firstBytes: Percentiles
  readonly requests: Percentiles
  readonly queryMs: Percentiles
}

export interface Percentiles {
  readonly median: number
  readonly p95: number
}

const RANKS = 10
// Cold loads and times are alike over the queries; every tenth is enough for a median.
const SAMPLED = 10

/** Measures the quality over the corpus' documents, and what it costs over its pages, grown to `volume` documents. */
export async function measure(engine: Engine, corpus: Corpus, volume: number, sample: number): Promise<Measured> {
  const queries = corpus.queries.filter(({ query }, n) => query.trim() !== '' && n % sample === 0)
  const quality = await measureQuality(await engine.build(corpus.documents.map((document) => () => document)), queries)
  const documents = spillDocuments(growPages(corpus.pages, volume))
  const before = processorMs()
  const built = await engine.build(documents)
  const buildMs = processorMs() - before
  const memoryMb = process.resourceUsage().maxRSS / 1024
  const sampled = queries.filter((_, n) => n % Math.max(1, Math.round(SAMPLED / sample)) === 0)
  return {
    name: engine.name,
    quality,
    volume: {
      documents: volume,
      buildMs,
      memoryMb,
      bytesPerDocument: built.diskBytes / volume,
      ...(await measureQueries(built, sampled)),
    },
  }
}

async function measureQuality(built: BuiltEngine, queries: readonly CorpusQuery[]): Promise<Quality> {
  const ranks: { readonly gold: string; readonly reciprocal: number; readonly count: number }[] = []
  for (const { query, gold } of queries) {
    const slugs = await built.search(query, RANKS)
    const place = slugs.indexOf(gold)
    ranks.push({ gold, reciprocal: place < 0 ? 0 : 1 / (place + 1), count: slugs.length })
  }
  const mrr = (kept: typeof ranks) => mean(kept.map(({ reciprocal }) => reciprocal))
  return {
    mrr: mrr(ranks),
    mrrSimplified: mrr(ranks.filter(({ gold }) => !isTraditional(gold))),
    mrrTraditional: mrr(ranks.filter(({ gold }) => isTraditional(gold))),
    recall: mean(ranks.map(({ reciprocal }) => Number(reciprocal > 0))),
    empty: mean(ranks.map(({ count }) => Number(count === 0))),
  }
}

async function measureQueries(built: BuiltEngine, queries: readonly CorpusQuery[]) {
  const times: number[] = []
  const loads: { readonly bytes: number; readonly requests: number }[] = []
  for (const { query } of queries) {
    loads.push(await built.firstLoad(query))
    await built.search(query, RANKS)
    const before = processorMs()
    await built.search(query, RANKS)
    times.push(processorMs() - before)
  }
  return {
    firstBytes: percentiles(loads.map(({ bytes }) => bytes)),
    requests: percentiles(loads.map(({ requests }) => requests)),
    queryMs: percentiles(times),
  }
}

function percentiles(values: readonly number[]): Percentiles {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function processorMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
