import type { ByteReader, ByteWriter } from './bytes'
import { PACKED_WEIGHTS } from './posting-weight'

/** A document that holds a term; `packed` is its weight, see `packWeight`. */
export interface Posting {
  readonly document: number
  readonly packed: number
}

/** The postings of a term, in the order of their documents; `frequency` counts also those that were cut. */
export interface TermPostings {
  readonly frequency: number
  readonly postings: readonly Posting[]
}

// More would hardly change the first page of results, and would make the files of common terms the largest of all.
export const MOST_POSTINGS = 300

/** The postings of a term as flat arrays: `documents` in rising order, `packed` beside them. */
export interface PostingList {
  readonly frequency: number
  readonly documents: Uint32Array
  readonly packed: Uint32Array
}

/** Writes a term's postings. Before them stands its fingerprint, as the distance from the one before it in the file. */
export function writePostings(writer: ByteWriter, { frequency, documents, packed }: PostingList): void {
  writer.number(frequency)
  let before = -1
  for (let n = 0; n < documents.length; n++) {
    const document = documents[n] ?? 0
    writer.number((document - before - 1) * PACKED_WEIGHTS + (packed[n] ?? 0))
    before = document
  }
}

/** The postings of the term with this fingerprint, or `undefined` where the file has none. */
export function findPostings(reader: ByteReader, wanted: number): TermPostings | undefined {
  reader.at = 0
  for (let print = 0; !reader.isAtEnd; ) {
    print += reader.number()
    const frequency = reader.number()
    const count = Math.min(frequency, MOST_POSTINGS)
    if (print > wanted) return undefined
    if (print === wanted) return { frequency, postings: readPostings(reader, count) }
    for (let n = 0; n < count; n++) reader.number()
  }
  return undefined
}

function readPostings(reader: ByteReader, count: number): Posting[] {
  const postings: Posting[] = []
  let document = -1
  for (let n = 0; n < count; n++) {
    const value = reader.number()
    document += Math.floor(value / PACKED_WEIGHTS) + 1
    postings.push({ document, packed: value % PACKED_WEIGHTS })
  }
  return postings
}
