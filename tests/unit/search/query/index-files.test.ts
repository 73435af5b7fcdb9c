import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ByteReader, ByteWriter } from '../../../../lib/search/format/bytes'
import { type Manifest, readManifest, writeManifest, writeNames } from '../../../../lib/search/format/manifest'
import { findPinyin, writePinyinShard } from '../../../../lib/search/format/pinyin-shard'
import { PACKED_WEIGHTS } from '../../../../lib/search/format/posting-weight'
import { joinRecords, splitRecords } from '../../../../lib/search/format/record-text'
import { cardUnits, readCard } from '../../../../lib/search/format/search-card'
import { fingerprint, MANIFEST_FILE } from '../../../../lib/search/format/shards'
import { findTag, writeTagShard } from '../../../../lib/search/format/tag-shard'
import { findPostings, MOST_POSTINGS, type Posting, writePostings } from '../../../../lib/search/format/term-shard'
import { readWordShard, writeWordShard } from '../../../../lib/search/format/word-shard'
import { IndexFiles } from '../../../../lib/search/query/index-files'

const MANIFEST: Manifest = {
  documentCount: 100_000,
  files: { terms: 65, words: 4, pinyin: 3, sounds: 0, glossary: 0, tags: 2, cards: 1, texts: 0 },
  names: [0x01234567, 0xfedcba98],
  commonCharacters: new Set(['的', '是', '𠮷']),
  commonBigrams: new Set(['什么', '𠮷的']),
  glossary: new Set([7, 262_143]),
  simplified: new Map([
    ['軟', '软'],
    ['體', '体'],
    ['𠮷', '吉'],
  ]),
}

/** The bytes of a file of terms. */
function termFile(terms: readonly { print: number; frequency: number; postings: readonly Posting[] }[]): Uint8Array {
  const writer = new ByteWriter()
  let before = 0
  for (const { print, frequency, postings } of terms) {
    writer.number(print - before)
    writePostings(writer, {
      frequency,
      documents: Uint32Array.from(postings, ({ document }) => document),
      packed: Uint32Array.from(postings, ({ packed }) => packed),
    })
    before = print
  }
  return writer.finish()
}

describe('each kind of file is read as it was written', () => {
  test('the manifest, characters beyond 16 bits too', () => {
    expect(readManifest(writeManifest(MANIFEST))).toEqual(MANIFEST)
  })

  test('postings, by the fingerprints of their terms', () => {
    const ascending = fc.uniqueArray(fc.nat(100_000), { maxLength: 30 }).map((all) => all.toSorted((a, b) => a - b))
    fc.assert(
      fc.property(ascending, ascending, fc.nat(PACKED_WEIGHTS - 1), (prints, documents, packed) => {
        const postings = documents.map((document) => ({ document, packed }))
        const bytes = termFile(prints.map((print) => ({ print, frequency: postings.length, postings })))
        const reader = new ByteReader(bytes)
        for (const print of prints)
          expect(findPostings(reader, print)).toEqual({ frequency: postings.length, postings })
        expect(findPostings(reader, 100_001)).toBeUndefined()
      }),
    )
  })

  test('postings that were cut keep how many there were', () => {
    const postings = Array.from({ length: MOST_POSTINGS }, (_, n) => ({ document: n * 3, packed: 1 }))
    const bytes = termFile([
      { print: 1, frequency: 90_000, postings },
      { print: 2, frequency: 1, postings: postings.slice(0, 1) },
    ])
    expect(findPostings(new ByteReader(bytes), 1)).toEqual({ frequency: 90_000, postings })
    expect(findPostings(new ByteReader(bytes), 2)?.frequency).toBe(1)
  })

  test('words', () => {
    const words = fc.uniqueArray(fc.string({ unit: fc.constantFrom('a', 'b', 'é', 'я'), minLength: 1 }))
    fc.assert(
      fc.property(words, (texts) => {
        const known = texts.toSorted().map((text, n) => ({ text, frequency: n + 1 }))
        expect(readWordShard(writeWordShard(known))).toEqual(known)
      }),
    )
  })

  test('words by their pinyin', () => {
    const bytes = writePinyinShard([
      { key: 'duomotai', words: ['多模态'] },
      { key: 'dmt', words: ['多模态', '大模态'] },
    ])
    expect(findPinyin(bytes, 'dmt')).toEqual(['多模态', '大模态'])
    expect(findPinyin(bytes, 'duomotai')).toEqual(['多模态'])
    expect(fingerprint('xyz')).not.toBe(fingerprint('dmt'))
    expect(findPinyin(bytes, 'xyz')).toEqual([])
  })

  test('tags', () => {
    const tags = [
      { tag: '', documents: [] },
      { tag: '大模型', documents: [0, 1, 99_999] },
      { tag: '__proto__', documents: [7] },
    ]
    for (const { tag, documents } of tags) expect([...findTag(writeTagShard(tags), tag)]).toEqual(documents)
    expect(findTag(writeTagShard(tags), '模型').size).toBe(0)
  })

  test('cards, whatever their texts hold', () => {
    const text = fc.string({ unit: 'grapheme' }).map((value) => value.replace(/\p{Cc}/gu, ''))
    const card = fc.record({
      slug: text,
      title: text,
      snippet: text,
      date: fc.constant('2025-01-03'),
      language: fc.constant('zh-CN'),
      tags: fc.array(text, { maxLength: 3 }),
      referenceCount: fc.nat(100),
    })
    fc.assert(
      fc.property(fc.array(card, { minLength: 1, maxLength: 8 }), (cards) => {
        expect(splitRecords(joinRecords(cards.map(cardUnits))).map(readCard)).toEqual(cards)
      }),
    )
  })
})

describe('loading', () => {
  test('an index of another version is refused', () => {
    const bytes = writeManifest(MANIFEST)
    bytes[0] = (bytes[0] ?? 0) + 1
    expect(() => readManifest(bytes)).toThrow(/format/)
  })

  test('a file is found by its name in a file of names, and both are loaded once', async () => {
    const asked: string[] = []
    const hashes = Array.from({ length: 75 }, (_, n) => 0xa0000000 + n)
    const files = new IndexFiles(async (name) => {
      asked.push(name)
      if (name === MANIFEST_FILE) return writeManifest(MANIFEST)
      return name.includes('/names-')
        ? writeNames(name.includes('-0.') ? hashes.slice(0, 64) : hashes.slice(64))
        : new Uint8Array()
    })
    await files.numbered('terms', 63)
    await files.numbered('cards', 0)
    await files.numbered('words', 1)
    await files.numbered('cards', 0)
    expect(asked).toEqual([
      MANIFEST_FILE,
      'files/names-0.01234567.bin',
      'files/terms-63.a000003f.bin',
      'files/names-1.fedcba98.bin',
      'files/cards-0.a000004a.txt',
      'files/words-1.a0000042.bin',
    ])
  })

  test('a file is asked for again after it failed, with the names of the index as it is then', async () => {
    const asked: string[] = []
    let isOnline = false
    const files = new IndexFiles(async (name) => {
      asked.push(name)
      if (!isOnline && name !== MANIFEST_FILE) throw new Error('offline')
      return name === MANIFEST_FILE ? writeManifest(MANIFEST) : new Uint8Array([0, 0, 0, 9])
    })
    const names = 'files/names-0.01234567.bin'
    await expect(files.numbered('terms', 0)).rejects.toThrow(names)
    isOnline = true
    await files.numbered('terms', 0)
    expect(asked).toEqual([MANIFEST_FILE, names, MANIFEST_FILE, names, 'files/terms-0.00000009.bin'])
  })
})
