import { ByteReader, ByteWriter } from '../format/bytes'
import type { TermCounts } from '../tokens/count-terms'

/** The counts of one document, its terms as numbers of its collection's. */
export interface CountedDocument {
  /** Of each term its number, then its bytes as in `TermCounts`: flat and short, as a large site holds tens of millions. */
  readonly terms: Uint8Array
  /** The lengths of its fields, see `TermCounts`. */
  readonly lengths: readonly number[]
}

/**
 * The terms of all documents as numbers, so that weighing a whole collection anew is arithmetic: ten thousand documents
 * hold millions of terms. Numbers are given in the order in which terms come, and stay.
 */
export class TermCollection {
  readonly #numbers = new Map<string, number>()
  readonly #texts: string[] = []

  /** How many terms there are. */
  get size(): number {
    return this.#texts.length
  }

  /** The text of the term with a number; throws where there is none. */
  textOf(number: number): string {
    const text = this.#texts[number]
    if (text === undefined) throw new Error(`There is no term ${number}`)
    return text
  }

  /** A document's counts by the numbers of its terms. */
  add({ terms, counts, lengths }: TermCounts): CountedDocument {
    const reader = new ByteReader(Buffer.from(counts, 'base64'))
    const writer = new ByteWriter()
    for (const text of terms === '' ? [] : terms.split('\n')) {
      writer.number(this.#numberOf(text))
      const fields = reader.number()
      writer.number(fields)
      for (let rest = fields; rest > 0; rest &= rest - 1) writer.number(reader.number())
    }
    return { terms: writer.finish(), lengths }
  }

  #numberOf(text: string): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    const number = this.#texts.length
    this.#numbers.set(text, number)
    this.#texts.push(text)
    return number
  }
}
