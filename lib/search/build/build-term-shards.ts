import { ByteWriter } from '../format/bytes'
import { packWeight } from '../format/posting-weight'
import { MOST_POSTINGS, writePostings } from '../format/term-shard'
import { collectPostings, type Postings } from './collect-postings'
import type { TermLayout } from './lay-out-terms'
import type { NumberedTerms } from './number-terms'

// Nine bytes each are held in memory: more takes more of it, fewer reads the counts of all documents more often.
const POSTINGS_AT_ONCE = 12_000_000

/** The files of postings in their order, some at a time, so that memory is bounded whatever all of them take. */
export function* buildTermShards(terms: NumberedTerms, { order, starts, prints }: TermLayout): Generator<Uint8Array> {
  const fileCount = starts.length - 1
  for (let file = 0; file < fileCount; ) {
    const first = starts[file] ?? 0
    let last = first
    let end = file
    for (let count = 0; end < fileCount && count < POSTINGS_AT_ONCE; end++)
      for (; last < (starts[end + 1] ?? 0); last++) count += terms.frequencies[order[last] ?? 0] ?? 0
    const numbers = order.subarray(first, last)
    const postings = collectPostings(terms, numbers)
    const printsOf = Uint32Array.from(numbers, (number) => prints[number] ?? 0)
    for (; file < end; file++)
      yield termFile(postings, printsOf, (starts[file] ?? 0) - first, (starts[file + 1] ?? 0) - first)
  }
}

/** The file of the terms from `start` to `end`, exclusive, among those of the postings. */
function termFile(postings: Postings, prints: Uint32Array, start: number, end: number): Uint8Array {
  const { starts, documents, weights, inTitle } = postings
  const writer = new ByteWriter()
  let before = 0
  for (let from = start, to = start; from < end; from = to) {
    const print = prints[from] ?? 0
    // Terms that their file can't tell apart are one to it.
    while (to < end && prints[to] === print) to++
    const alike = Array.from({ length: to - from }, (_, n) => from + n)
    const places = alike.map((term) => bestPlaces(postings, term))
    const [only] = places
    const chosen = places.length === 1 && only ? only : merge(places, documents)
    const frequencies = alike.map((term) => (starts[term + 1] ?? 0) - (starts[term] ?? 0))
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
function bestPlaces({ starts, weights, inTitle }: Postings, term: number): Uint32Array {
  const start = starts[term] ?? 0
  const count = (starts[term + 1] ?? start) - start
  const worth = (at: number) => (inTitle[at] ?? 0) + (weights[at] ?? 0)
  if (count <= MOST_POSTINGS) return Uint32Array.from({ length: count }, (_, n) => start + n)
  // Of those that are worth as much as the last that is chosen, the first ones.
  const worths = Float64Array.from({ length: count }, (_, n) => worth(start + n)).sort()
  const least = worths[count - MOST_POSTINGS] ?? 0
  let equals = MOST_POSTINGS
  for (let n = count - 1; n >= 0 && (worths[n] ?? 0) > least; n--) equals--
  const chosen = new Uint32Array(MOST_POSTINGS)
  for (let at = start, n = 0; n < MOST_POSTINGS; at++)
    if (worth(at) > least || (worth(at) === least && equals-- > 0)) chosen[n++] = at
  return chosen
}

/** The postings of several terms as those of one: of a document that holds more than one of them, the last. */
function merge(places: readonly Uint32Array[], documents: Uint32Array): Uint32Array {
  const byDocument = new Map<number, number>()
  for (const at of places.flatMap((each) => [...each])) byDocument.set(documents[at] ?? 0, at)
  const inOrder = [...byDocument].sort(([a], [b]) => a - b).map(([, at]) => at)
  return Uint32Array.from(inOrder.slice(0, MOST_POSTINGS))
}
