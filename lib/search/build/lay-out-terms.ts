import { isUnspaced } from '../../text/scripts'
import { fingerprint, mostFiles, shardKey, shardNumber } from '../format/shards'
import { MOST_POSTINGS } from '../format/term-shard'
import type { NumberedTerms } from './number-terms'

/** Which terms lie in which file, and what the manifest says of common ones. */
export interface TermLayout {
  /** The numbers of all terms, file by file, within a file by their fingerprints. */
  readonly order: Uint32Array
  /** The terms of file n stand in `order` from `starts[n]` to `starts[n + 1]`, exclusive. */
  readonly starts: Uint32Array
  /** The fingerprints by the terms' numbers. */
  readonly prints: Uint32Array
  readonly commonCharacters: ReadonlySet<string>
  readonly commonBigrams: ReadonlySet<string>
}

// A pair in a larger share of all documents is "什么" or "的是"; lower, and pairs go that still tell something.
const COMMON_SHARE = 0.08
// What a file is to hold: smaller files mean less that nobody asked for, larger ones fewer files.
const FEWEST_BYTES = 1200
// Of a character up to here all pairs fit one such file with it; more characters then also rank by themselves, and more
// is loaded for each of them.
const RARE_UNTIL = 300
const BYTES_PER_POSTING = 1.7
const BYTES_PER_TERM = 3

/** Spreads the terms of documents over files by the hash of their shard keys. */
export function layOutTerms({ texts, frequencies }: NumberedTerms, documentCount: number): TermLayout {
  const bytes = frequencies.reduce(
    (sum, frequency) => sum + BYTES_PER_TERM + BYTES_PER_POSTING * Math.min(frequency, MOST_POSTINGS),
    0,
  )
  const wanted = Math.max(1, Math.ceil(bytes / FEWEST_BYTES))
  const count = Math.min(wanted, mostFiles('terms', documentCount))
  // Larger files have room for the pairs of more characters.
  const rareUntil = (RARE_UNTIL * wanted) / count
  const commonCharacters = new Set<string>()
  const commonBigrams = new Set<string>()
  for (const [number, term] of texts.entries()) {
    const frequency = frequencies[number] ?? 0
    if (frequency <= RARE_UNTIL || !isUnspaced(term)) continue
    const length = [...term].length
    if (length === 1 && frequency > rareUntil) commonCharacters.add(term)
    if (length === 2 && frequency > Math.max(MOST_POSTINGS, COMMON_SHARE * documentCount)) commonBigrams.add(term)
  }
  return { ...fillFiles(texts, count, commonCharacters), commonCharacters, commonBigrams }
}

function fillFiles(texts: readonly string[], count: number, commonCharacters: ReadonlySet<string>) {
  const fileOf = new Uint32Array(texts.length)
  const prints = new Uint32Array(texts.length)
  const starts = new Uint32Array(count + 1)
  for (const [number, term] of texts.entries()) {
    const file = shardNumber(shardKey(term, commonCharacters), count)
    fileOf[number] = file
    prints[number] = fingerprint(term)
    starts[file + 1] = (starts[file + 1] ?? 0) + 1
  }
  for (let file = 0; file < count; file++) starts[file + 1] = (starts[file + 1] ?? 0) + (starts[file] ?? 0)
  const order = new Uint32Array(texts.length)
  const next = starts.slice(0, -1)
  for (const [number, file] of fileOf.entries()) {
    const at = next[file] ?? 0
    next[file] = at + 1
    order[at] = number
  }
  const printOf = (number: number) => prints[number] ?? 0
  for (let file = 0; file < count; file++)
    order.subarray(starts[file], starts[file + 1]).sort((a, b) => printOf(a) - printOf(b) || a - b)
  return { order, starts, prints }
}
