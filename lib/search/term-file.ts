import { type ByteReader, ByteWriter } from './bytes'
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

/** Writes the postings of a file's terms, which are named by their fingerprints, in rising order. */
export function writeTermFile(terms: readonly (TermPostings & { readonly print: number })[]): Uint8Array {
  const writer = new ByteWriter()
  let print = 0
  for (const term of terms) {
    writer.number(term.print - print)
    writer.number(term.frequency)
    let document = -1
    for (const posting of term.postings) {
      writer.number((posting.document - document - 1) * PACKED_WEIGHTS + posting.packed)
      document = posting.document
    }
    print = term.print
  }
  return writer.finish()
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
