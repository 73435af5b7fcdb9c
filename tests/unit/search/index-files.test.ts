import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ByteReader } from '../../../lib/search/bytes'
import { IndexFiles } from '../../../lib/search/index-files'
import { fingerprint, MANIFEST_FILE } from '../../../lib/search/index-layout'
import { type Manifest, readManifest, writeManifest } from '../../../lib/search/manifest'
import { findPinyin, writePinyinFile } from '../../../lib/search/pinyin-file'
import { PACKED_WEIGHTS } from '../../../lib/search/posting-weight'
import { readCards, writeCards } from '../../../lib/search/search-card'
import { findPostings, MOST_POSTINGS, writeTermFile } from '../../../lib/search/term-file'
import { findTopic, writeTopicFile } from '../../../lib/search/topic-file'
import { readWordFile, writeWordFile } from '../../../lib/search/word-file'

const MANIFEST: Manifest = {
  hash: '0123456789ab',
  documentCount: 100_000,
  files: { terms: 5, words: 4, pinyin: 3, topics: 2, cards: 1, texts: 0 },
  commonCharacters: new Set(['的', '是', '𠮷']),
  commonPairs: new Set(['什么', '𠮷的']),
  simplified: new Map([
    ['軟', '软'],
    ['體', '体'],
    ['𠮷', '吉'],
  ]),
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
        const bytes = writeTermFile(prints.map((print) => ({ print, frequency: postings.length, postings })))
        const reader = new ByteReader(bytes)
        for (const print of prints)
          expect(findPostings(reader, print)).toEqual({ frequency: postings.length, postings })
        expect(findPostings(reader, 100_001)).toBeUndefined()
      }),
    )
  })

  test('postings that were cut keep how many there were', () => {
    const postings = Array.from({ length: MOST_POSTINGS }, (_, n) => ({ document: n * 3, packed: 1 }))
    const bytes = writeTermFile([
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
        expect(readWordFile(writeWordFile(known))).toEqual(known)
      }),
    )
  })

  test('words by their pinyin', () => {
    const bytes = writePinyinFile([
      { key: 'duomotai', words: ['多模态'] },
      { key: 'dmt', words: ['多模态', '大模态'] },
    ])
    expect(findPinyin(bytes, 'dmt')).toEqual(['多模态', '大模态'])
    expect(findPinyin(bytes, 'duomotai')).toEqual(['多模态'])
    expect(fingerprint('xyz')).not.toBe(fingerprint('dmt'))
    expect(findPinyin(bytes, 'xyz')).toEqual([])
  })

  test('topics', () => {
    const topics = [
      { topic: '', documents: [] },
      { topic: '大模型', documents: [0, 1, 99_999] },
      { topic: '__proto__', documents: [7] },
    ]
    for (const { topic, documents } of topics) expect([...findTopic(writeTopicFile(topics), topic)]).toEqual(documents)
    expect(findTopic(writeTopicFile(topics), '模型').size).toBe(0)
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
        expect(readCards(writeCards(cards))).toEqual(cards)
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

  test('a file is loaded once, and asked for again after it failed, with the names of the index as it is then', async () => {
    const asked: string[] = []
    let isOnline = false
    const files = new IndexFiles(async (name) => {
      asked.push(name)
      if (!isOnline && name !== MANIFEST_FILE) throw new Error('offline')
      return name === MANIFEST_FILE ? writeManifest(MANIFEST) : new Uint8Array()
    })
    await expect(files.numbered('cards', 0)).rejects.toThrow('cards-0.0123456789ab')
    isOnline = true
    await files.numbered('cards', 0)
    await files.numbered('cards', 0)
    const card = 'files/cards-0.0123456789ab.txt'
    expect(asked).toEqual([MANIFEST_FILE, card, MANIFEST_FILE, card])
  })
})
