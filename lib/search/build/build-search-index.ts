import { createHash } from 'node:crypto'
import type { CharacterMap } from '../../text/fold-text'
import { isUnspaced } from '../../text/scripts'
import { simplifiedCharacters } from '../../text/simplified-characters'
import { writeKeyedLists } from '../format/keyed-lists'
import { writeManifest, writeNames } from '../format/manifest'
import { writePinyinShard } from '../format/pinyin-shard'
import { joinRecords } from '../format/record-text'
import { writeCards } from '../format/search-card'
import {
  DOCUMENTS_PER_SHARD,
  fingerprint,
  HASHES_PER_FILE,
  type IndexFile,
  MANIFEST_FILE,
  SHARD_KINDS,
  type ShardCounts,
  type ShardKind,
  shardFileName,
  shardNumber,
} from '../format/shards'
import { writeTagShard } from '../format/tag-shard'
import { type KnownWord, wordShardKey, writeWordShard } from '../format/word-shard'
import { FIELD_WEIGHTS } from '../tokens/fields'
import { characterSounds, pinyinWords } from '../tokens/pinyin-words'
import { buildTermShards } from './build-term-shards'
import { collectGlossary } from './collect-glossary'
import { collectPostings, type Postings } from './collect-postings'
import type { IndexableDocument } from './indexable-document'
import type { TermCollection } from './term-collection'

const SNIPPET_LENGTH = 100
// How many entries a file of these kinds is to hold, so that it has one or two kilobytes.
const ENTRIES_PER_SHARD = { words: 400, pinyin: 120, sounds: 500, glossary: 60, tags: 60 } as const

/**
 * The files of an index over these documents: the same bytes for the same documents, in whatever order they come. A file
 * is named by its content, so that a change renews the files that it touches, those that name them, and the manifest.
 * Write them into one folder of the site; `openSearch` reads them there.
 *
 * @param collection what the documents' terms were counted with
 * @param groups terms that the site says mean the same
 */
export function buildSearchIndex(
  unsorted: readonly IndexableDocument[],
  collection: TermCollection,
  groups: readonly (readonly string[])[] = [],
): IndexFile[] {
  const documents = [...unsorted].sort(byNeighbourhood)
  const postings = collectPostings(
    documents.map(({ counted }) => counted),
    FIELD_WEIGHTS,
    collection,
  )
  const terms = buildTermShards(postings, documents.length)
  const glossary = collectGlossary(
    groups,
    documents.map(({ definitions }) => definitions),
  )
  const pinyin = pinyinWords(documents.map(({ hanWords }) => (hanWords === '' ? [] : hanWords.split('\n'))))
  const contents: Record<ShardKind, readonly Uint8Array[]> = {
    terms: terms.files,
    words: wordShards(postings),
    pinyin: spread(pinyin, ENTRIES_PER_SHARD.pinyin, ({ key }) => key).map(writePinyinShard),
    sounds: soundShards(pinyin.length > 0),
    glossary: spread(glossary, ENTRIES_PER_SHARD.glossary, ({ key }) => key).map(writeKeyedLists),
    tags: tagShards(documents),
    cards: chunks(documents, DOCUMENTS_PER_SHARD.cards).map(cardShard),
    texts: chunks(documents, DOCUMENTS_PER_SHARD.texts).map(textShard),
  }
  const files = SHARD_KINDS.flatMap((kind) => contents[kind].map((bytes, n) => named(kind, n, bytes)))
  const hashes = files.map(({ hash }) => hash)
  const names = chunks(hashes, HASHES_PER_FILE).map((chunk, n) => named('names', n, writeNames(chunk)))
  const manifest = writeManifest({
    documentCount: documents.length,
    files: countShards(contents),
    names: names.map(({ hash }) => hash),
    commonCharacters: terms.commonCharacters,
    commonBigrams: terms.commonBigrams,
    glossary: new Set(glossary.map(({ key }) => fingerprint(key))),
    simplified: usedPairs([...postings.texts, ...glossary.map(({ key }) => key)]),
  })
  return [{ name: MANIFEST_FILE, bytes: manifest }, ...[...names, ...files].map(({ name, bytes }) => ({ name, bytes }))]
}

function named(kind: ShardKind | 'names', number: number, bytes: Uint8Array): IndexFile & { readonly hash: number } {
  const hash = createHash('sha256').update(bytes).digest().readUInt32BE()
  return { name: shardFileName(kind, number, hash), bytes, hash }
}

/** Documents about the same source lie together: their postings then differ by little, and they share files of cards. */
function byNeighbourhood(a: IndexableDocument, b: IndexableDocument): number {
  return compare(a.firstSource ?? '', b.firstSource ?? '') || compare(a.card.slug, b.card.slug)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function wordShards({ texts, starts }: Postings): Uint8Array[] {
  const words = texts.flatMap((text, number): KnownWord[] =>
    !isUnspaced(text) && /\p{L}/u.test(text)
      ? [{ text, frequency: (starts[number + 1] ?? 0) - (starts[number] ?? 0) }]
      : [],
  )
  words.sort((a, b) => compare(a.text, b.text))
  return spread(words, ENTRIES_PER_SHARD.words, ({ text }) => wordShardKey(text)).map(writeWordShard)
}

/** How characters sound, on a site that has Han words to hear in them. */
function soundShards(hasHanWords: boolean): Uint8Array[] {
  return spread(hasHanWords ? characterSounds() : [], ENTRIES_PER_SHARD.sounds, ({ key }) => key).map(writeKeyedLists)
}

function tagShards(documents: readonly IndexableDocument[]): Uint8Array[] {
  const tags = new Map<string, number[]>()
  for (const [number, { card }] of documents.entries())
    for (const tag of new Set(card.tags)) {
      const numbers = tags.get(tag)
      if (numbers) numbers.push(number)
      else tags.set(tag, [number])
    }
  const sorted = [...tags].map(([tag, numbers]) => ({ tag, documents: numbers }))
  sorted.sort((a, b) => compare(a.tag, b.tag))
  return spread(sorted, ENTRIES_PER_SHARD.tags, ({ tag }) => tag).map(writeTagShard)
}

function cardShard(documents: readonly IndexableDocument[]): Uint8Array {
  const cards = documents.map(({ card }) => ({
    ...card,
    snippet: [...card.snippet].slice(0, SNIPPET_LENGTH).join(''),
  }))
  return new TextEncoder().encode(writeCards(cards))
}

function textShard(documents: readonly IndexableDocument[]): Uint8Array {
  return new TextEncoder().encode(joinRecords(documents.map(({ texts }) => texts())))
}

/** The pairs of which the character is in these texts: no other can bring a query and a document together. */
function usedPairs(texts: readonly string[]): CharacterMap {
  const used = new Set(texts.flatMap((term) => [...term]))
  return new Map([...simplifiedCharacters].filter(([, simplified]) => used.has(simplified)))
}

function spread<Item>(items: readonly Item[], perShard: number, keyOf: (item: Item) => string): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / perShard))
  const files: Item[][] = Array.from({ length: count }, () => [])
  for (const item of items) files[shardNumber(keyOf(item), count)]?.push(item)
  return files
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size))
}

function countShards(contents: Readonly<Record<ShardKind, readonly Uint8Array[]>>): ShardCounts {
  return {
    terms: contents.terms.length,
    words: contents.words.length,
    pinyin: contents.pinyin.length,
    sounds: contents.sounds.length,
    glossary: contents.glossary.length,
    tags: contents.tags.length,
    cards: contents.cards.length,
    texts: contents.texts.length,
  }
}
