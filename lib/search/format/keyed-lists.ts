import { ByteReader, ByteWriter } from './bytes'

/** A short list under a key: the terms that mean the same as one, the ways in which a character is read. */
export interface KeyedList {
  readonly key: string
  readonly terms: readonly string[]
}

const BETWEEN = '\n'

/** Writes lists, with their keys in full: no two are taken for each other. */
export function writeKeyedLists(lists: readonly KeyedList[]): Uint8Array {
  const writer = new ByteWriter()
  for (const { key, terms } of lists) {
    writer.text(key)
    writer.text(terms.join(BETWEEN))
  }
  return writer.finish()
}

/** The list with this key; an empty one where the file has none. */
export function findKeyedList(bytes: Uint8Array, wanted: string): string[] {
  const reader = new ByteReader(bytes)
  while (!reader.isAtEnd) {
    const key = reader.text()
    const terms = reader.text()
    if (key === wanted) return terms.split(BETWEEN)
  }
  return []
}
