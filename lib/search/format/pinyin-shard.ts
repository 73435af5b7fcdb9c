import { ByteReader, ByteWriter } from './bytes'
import { fingerprint } from './shards'

/** Han words, best first, that are typed with one row of letters: their pinyin or its initials. */
export interface PinyinWords {
  readonly key: string
  readonly words: readonly string[]
}

/** Writes the words of a file, which are named by the fingerprints of their keys, in rising order. */
export function writePinyinShard(entries: readonly PinyinWords[]): Uint8Array {
  const writer = new ByteWriter()
  const sorted = entries.map(({ key, words }) => ({ print: fingerprint(key), words })).sort((a, b) => a.print - b.print)
  let print = 0
  for (const entry of sorted) {
    writer.number(entry.print - print)
    writer.text(entry.words.join(' '))
    print = entry.print
  }
  return writer.finish()
}

/** The Han words that are typed with these letters; none where the file has none. */
export function findPinyin(bytes: Uint8Array, key: string): string[] {
  const reader = new ByteReader(bytes)
  const wanted = fingerprint(key)
  for (let print = 0; !reader.isAtEnd; ) {
    print += reader.number()
    const words = reader.text()
    if (print === wanted) return words.split(' ')
  }
  return []
}
