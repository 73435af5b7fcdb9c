import { isUnspaced } from '../../text/scripts'
import { ByteWriter } from '../format/bytes'
import { packWeight } from '../format/posting-weight'
import { fingerprint, shardKey, shardNumber } from '../format/shards'
import { MOST_POSTINGS, writePostings } from '../format/term-shard'
import type { Postings } from './collect-postings'

/** The files of postings, and what the manifest says of common terms. */
export interface TermFiles {
  readonly files: readonly Uint8Array[]
  readonly commonCharacters: ReadonlySet<string>
  readonly commonBigrams: ReadonlySet<string>
}

// Of a character up to here all pairs fit one small file with it; more characters then also rank by themselves, and more
// is loaded for each of them.
const RARE_UNTIL = 300
// A pair in a larger share of all documents is "什么" or "的是"; lower, and pairs go that still tell something.
const COMMON_SHARE = 0.08
// What a file is to hold: smaller files mean less that nobody asked for, larger ones fewer files.
const BYTES_PER_FILE = 1200
const BYTES_PER_POSTING = 1.7
const BYTES_PER_TERM = 3

/** Spreads the postings over files by the hash of their terms' places. */
export function buildTermShards(collected: Postings, documentCount: number): TermFiles {
  const { texts, starts } = collected
  const commonCharacters = new Set<string>()
  const commonBigrams = new Set<string>()
  let bytes = 0
  for (const [number, term] of texts.entries()) {
    const frequency = (starts[number + 1] ?? 0) - (starts[number] ?? 0)
    bytes += BYTES_PER_TERM + BYTES_PER_POSTING * Math.min(frequency, MOST_POSTINGS)
    if (frequency <= RARE_UNTIL || !isUnspaced(term)) continue
    const length = [...term].length
    if (length === 1) commonCharacters.add(term)
    if (length === 2 && frequency > Math.max(MOST_POSTINGS, COMMON_SHARE * documentCount)) commonBigrams.add(term)
  }
  const count = Math.max(1, Math.ceil(bytes / BYTES_PER_FILE))
  const termsOf: number[][] = Array.from({ length: count }, () => [])
  const prints = new Uint32Array(texts.length)
  for (const [number, term] of texts.entries()) {
    prints[number] = fingerprint(term)
    termsOf[shardNumber(shardKey(term, commonCharacters), count)]?.push(number)
  }
  return { files: termsOf.map((terms) => termFile(terms, prints, collected)), commonCharacters, commonBigrams }
}

function termFile(terms: number[], prints: Uint32Array, collected: Postings): Uint8Array {
  const printOf = (number: number) => prints[number] ?? 0
  terms.sort((a, b) => printOf(a) - printOf(b) || a - b)
  const writer = new ByteWriter()
  let before = 0
  for (let from = 0, to = 0; from < terms.length; from = to) {
    const print = printOf(terms[from] ?? 0)
    // Terms that their file can't tell apart are one to it.
    while (to < terms.length && printOf(terms[to] ?? 0) === print) to++
    const places = terms.slice(from, to).map((number) => bestPlaces(collected, number))
    const [only] = places
    const frequencies = terms.slice(from, to).map((n) => (collected.starts[n + 1] ?? 0) - (collected.starts[n] ?? 0))
    const chosen = places.length === 1 && only ? only : merge(places, collected)
    const { documents, weights, inTitle } = collected
    writer.number(print - before)
    writePostings(writer, {
      frequency: Math.max(...frequencies, chosen.length),
      documents: chosen.map((at) => documents[at] ?? 0),
      packed: chosen.map((at) => packWeight({ weight: weights[at] ?? 0, isInTitle: inTitle[at] === 1 })),
    })
    before = print
  }
  return writer.finish()
}

/** Where the postings of a term stand, those that say most where there are too many, in the order of their documents. */
function bestPlaces({ starts, weights, inTitle }: Postings, number: number): Uint32Array {
  const start = starts[number] ?? 0
  const places = new Uint32Array((starts[number + 1] ?? start) - start)
  for (let n = 0; n < places.length; n++) places[n] = start + n
  if (places.length <= MOST_POSTINGS) return places
  const worth = (at: number) => (inTitle[at] ?? 0) + (weights[at] ?? 0)
  return places
    .sort((a, b) => worth(b) - worth(a) || a - b)
    .slice(0, MOST_POSTINGS)
    .sort()
}

/** The postings of several terms as those of one: of a document that holds more than one of them, the last. */
function merge(places: readonly Uint32Array[], { documents }: Postings): Uint32Array {
  const byDocument = new Map<number, number>()
  for (const at of places.flatMap((each) => [...each])) byDocument.set(documents[at] ?? 0, at)
  const inOrder = [...byDocument].sort(([a], [b]) => a - b).map(([, at]) => at)
  return Uint32Array.from(inOrder.slice(0, MOST_POSTINGS))
}
