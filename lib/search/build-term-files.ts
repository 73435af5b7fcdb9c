import type { Postings } from './collect-postings'
import { fileNumber, fingerprint, isUnspaced, placeOf } from './index-layout'
import { packWeight } from './posting-weight'
import { MOST_POSTINGS, type Posting, type TermPostings, writeTermFile } from './term-file'

/** The files of postings, and what the manifest says of common terms. */
export interface TermFiles {
  readonly files: readonly Uint8Array[]
  readonly commonCharacters: ReadonlySet<string>
  readonly commonPairs: ReadonlySet<string>
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
export function buildTermFiles(collected: Postings, documentCount: number): TermFiles {
  const commonCharacters = new Set<string>()
  const commonPairs = new Set<string>()
  let bytes = 0
  for (const [term, number] of collected.numbers) {
    const frequency = (collected.starts[number + 1] ?? 0) - (collected.starts[number] ?? 0)
    bytes += BYTES_PER_TERM + BYTES_PER_POSTING * Math.min(frequency, MOST_POSTINGS)
    if (frequency <= RARE_UNTIL || !isUnspaced(term)) continue
    const length = [...term].length
    if (length === 1) commonCharacters.add(term)
    if (length === 2 && frequency > Math.max(MOST_POSTINGS, COMMON_SHARE * documentCount)) commonPairs.add(term)
  }
  const count = Math.max(1, Math.ceil(bytes / BYTES_PER_FILE))
  const termsOf: number[][] = Array.from({ length: count }, () => [])
  const prints = new Uint32Array(collected.numbers.size)
  for (const [term, number] of collected.numbers) {
    prints[number] = fingerprint(term)
    termsOf[fileNumber(placeOf(term, commonCharacters), count)]?.push(number)
  }
  const files = termsOf.map((terms) => {
    const byPrint = new Map<number, TermPostings>()
    for (const number of terms) {
      const print = prints[number] ?? 0
      const postings = bestPostings(collected, number)
      const other = byPrint.get(print)
      byPrint.set(print, other === undefined ? postings : merge(other, postings))
    }
    const sorted = [...byPrint].sort(([a], [b]) => a - b)
    return writeTermFile(sorted.map(([print, postings]) => ({ print, ...postings })))
  })
  return { files, commonCharacters, commonPairs }
}

/** The postings of a term, those that say most where there are too many, in the order of their documents. */
function bestPostings({ starts, documents, weights, inTitle }: Postings, number: number): TermPostings {
  const start = starts[number] ?? 0
  const end = starts[number + 1] ?? start
  let places = Array.from({ length: end - start }, (_, n) => start + n)
  if (places.length > MOST_POSTINGS) {
    const worth = (at: number) => (inTitle[at] ?? 0) + (weights[at] ?? 0)
    places = places
      .sort((a, b) => worth(b) - worth(a) || a - b)
      .slice(0, MOST_POSTINGS)
      .sort((a, b) => a - b)
  }
  const postings = places.map(
    (at): Posting => ({
      document: documents[at] ?? 0,
      packed: packWeight({ weight: weights[at] ?? 0, isInTitle: inTitle[at] === 1 }),
    }),
  )
  return { frequency: end - start, postings }
}

/** Two terms that their file can't tell apart are one to it. */
function merge(a: TermPostings, b: TermPostings): TermPostings {
  const byDocument = new Map<number, Posting>()
  for (const posting of [...a.postings, ...b.postings]) byDocument.set(posting.document, posting)
  const postings = [...byDocument.values()].sort((x, y) => x.document - y.document).slice(0, MOST_POSTINGS)
  return { frequency: Math.max(a.frequency, b.frequency, postings.length), postings }
}
