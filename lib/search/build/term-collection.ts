import type { TermCounts } from '../tokens/count-terms'

/** The counts of one document, its terms as numbers of its collection's. */
export interface CountedDocument {
  readonly terms: Uint32Array
  /** See `TermCounts`, as bytes. */
  readonly counts: Uint8Array
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
    const texts = terms === '' ? [] : terms.split('\n')
    const numbers = new Uint32Array(texts.length)
    for (const [index, text] of texts.entries()) {
      let number = this.#numbers.get(text)
      if (number === undefined) {
        number = this.#texts.length
        this.#numbers.set(text, number)
        this.#texts.push(text)
      }
      numbers[index] = number
    }
    return { terms: numbers, counts: Buffer.from(counts, 'base64'), lengths }
  }
}
