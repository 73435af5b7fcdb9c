import { ByteReader, ByteWriter } from './bytes'

/** A term of the glossary by its key, with the terms that are searched beside it, as they are written. */
export interface GlossaryEntry {
  readonly key: string
  readonly terms: readonly string[]
}

const BETWEEN = '\n'

/** Writes entries of the glossary. */
export function writeGlossaryShard(entries: readonly GlossaryEntry[]): Uint8Array {
  const writer = new ByteWriter()
  for (const { key, terms } of entries) {
    writer.text(key)
    writer.text(terms.join(BETWEEN))
  }
  return writer.finish()
}

/** The terms that mean the same as the one with this key; none where the file doesn't know it. */
export function findEqualTerms(bytes: Uint8Array, wanted: string): string[] {
  const reader = new ByteReader(bytes)
  while (!reader.isAtEnd) {
    const key = reader.text()
    const terms = reader.text()
    if (key === wanted) return terms.split(BETWEEN)
  }
  return []
}
