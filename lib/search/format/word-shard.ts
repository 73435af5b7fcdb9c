import { ByteReader, ByteWriter } from './bytes'

/** A word of Latin or another spaced script, with the number of documents that hold it. */
export interface KnownWord {
  readonly text: string
  readonly frequency: number
}

/** The key of the file that lists a word: words that begin alike lie together, so that prefixes and typos find them. */
export function wordShardKey(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0)
}

/** Writes words, sorted: of each only what differs from the one before it. */
export function writeWordShard(words: readonly KnownWord[]): Uint8Array {
  const writer = new ByteWriter()
  let previous = ''
  for (const { text, frequency } of words) {
    let shared = 0
    while (shared < text.length && text[shared] === previous[shared]) shared++
    writer.number(shared)
    writer.text(text.slice(shared))
    writer.number(frequency)
    previous = text
  }
  return writer.finish()
}

/** The words of a file. */
export function readWordShard(bytes: Uint8Array): KnownWord[] {
  const reader = new ByteReader(bytes)
  const words: KnownWord[] = []
  let previous = ''
  while (!reader.isAtEnd) {
    previous = previous.slice(0, reader.number()) + reader.text()
    words.push({ text: previous, frequency: reader.number() })
  }
  return words
}
