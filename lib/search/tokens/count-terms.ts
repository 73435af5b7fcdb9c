import { foldText } from '../../text/fold-text'
import { simplifiedCharacters } from '../../text/simplified-characters'
import { ByteWriter } from '../format/bytes'
import { FIELDS, fieldText } from './fields'
import type { SearchText } from './search-document'
import { textTerms } from './text-terms'

/**
 * How often each term stands in each field of one document: all that ranking needs of its text, small enough to be kept
 * between builds.
 */
export interface TermCounts {
  /** The terms in the order in which they first stand there, joined by line feeds. */
  readonly terms: string
  /**
   * For each term a byte that says which of {@link FIELDS} hold it (bit n for field n), then how often each of those does
   * (LEB128); the bytes in Base64.
   */
  readonly counts: string
  /** The length of each of {@link FIELDS} in UTF-16 code units. */
  readonly lengths: readonly number[]
}

/** Counts the terms of a document. */
export function countTerms(document: SearchText): TermCounts {
  const counted = new Map<string, number[]>()
  const lengths = FIELDS.map((field, index) => {
    const text = fieldText(document, field)
    for (const term of textTerms(foldText(text, simplifiedCharacters))) {
      const counts = counted.get(term.text)
      if (counts === undefined) {
        const first = new Array<number>(FIELDS.length).fill(0)
        first[index] = 1
        counted.set(term.text, first)
      } else counts[index] = (counts[index] ?? 0) + 1
    }
    return text.length
  })
  const writer = new ByteWriter()
  for (const counts of counted.values()) {
    writer.number(counts.reduce((mask, count, index) => (count > 0 ? mask | (1 << index) : mask), 0))
    for (const count of counts) if (count > 0) writer.number(count)
  }
  return { terms: [...counted.keys()].join('\n'), counts: Buffer.from(writer.finish()).toString('base64'), lengths }
}
