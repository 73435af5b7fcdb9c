import { createHash } from 'node:crypto'
import type { CharacterMap } from '../../text/fold-text'
import { isUnspaced } from '../../text/scripts'
import { simplifiedCharacters } from '../../text/simplified-characters'
import { writeKeyedLists } from '../format/keyed-lists'
import { writeManifest, writeNames } from '../format/manifest'
import { writePinyinShard } from '../format/pinyin-shard'
import { joinRecords } from '../format/record-text'
import {
  documentsPerShard,
  fingerprint,
  HASHES_PER_FILE,
  type IndexFile,
  MANIFEST_FILE,
  mostFiles,
  SHARD_KINDS,
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
import type { IndexableDocument } from './indexable-document'
import { layOutTerms } from './lay-out-terms'
import { type NumberedTerms, numberTerms } from './number-terms'
import type { TermCollection } from './term-collection'

// How many entries a file of these kinds is to hold, so that it has one or two kilobytes, as long as there are few files.
const ENTRIES_PER_SHARD = { words: 400, pinyin: 120, sounds: 500, glossary: 60, tags: 60 } as const

/**
 * The files of an index over these documents: the same bytes for the same documents, in whatever order they come. A file
 * is named by its content, so that a change renews the files that it touches, those that name them, and the manifest.
 * Write them into one folder of the site; `openSearch` reads them there. They are made one by one, the manifest last:
 * whoever writes each before the next one holds no more than one.
 *
 * @param collection what the documents' terms were counted with
 * @param groups terms that the site says mean the same
 * @param manifestFile another one for another index in the same folder
 */
export function* buildSearchIndex(
  unsorted: readonly IndexableDocument[],
  collection: TermCollection,
  groups: readonly (readonly string[])[] = [],
  manifestFile: string = MANIFEST_FILE,
): Generator<IndexFile> {
  const documents = [...unsorted].sort(byNeighbourhood)
  const counted = documents.map(({ counted }) => counted)
  const terms = numberTerms(counted, FIELD_WEIGHTS, collection)
  const layout = layOutTerms(terms, documents.length)
  const glossary = collectGlossary(
    groups,
    documents.map(({ definitions }) => definitions),
  )
  const hasHanWords = documents.some(({ hanWords }) => hanWords !== '')
  const shards: Record<ShardKind, () => Iterable<Uint8Array>> = {
    terms: () => buildTermShards(terms, layout),
    words: () => wordShards(terms),
    pinyin: () => pinyinShards(documents),
    sounds: () => soundShards(hasHanWords, documents.length),
    glossary: () => spread('glossary', glossary, documents.length, ({ key }) => key).map(writeKeyedLists),
    tags: () => tagShards(documents),
    cards: () => documentShards('cards', documents, cardShard),
    texts: () => documentShards('texts', documents, textShard),
  }
  const counts = { terms: 0, words: 0, pinyin: 0, sounds: 0, glossary: 0, tags: 0, cards: 0, texts: 0 }
  const hashes: number[] = []
  for (const kind of SHARD_KINDS)
    for (const bytes of shards[kind]()) {
      const { hash, ...file } = named(kind, counts[kind]++, bytes)
      hashes.push(hash)
      yield file
    }
  const names: number[] = []
  for (const chunk of chunks(hashes, HASHES_PER_FILE)) {
    const { hash, ...file } = named('names', names.length, writeNames(chunk))
    names.push(hash)
    yield file
  }
  const { commonCharacters, commonBigrams } = layout
  const simplified = usedPairs([...terms.texts, ...glossary.map(({ key }) => key)])
  const manifest = {
    documentCount: documents.length,
    files: counts,
    names,
    commonCharacters,
    commonBigrams,
    glossary: new Set(glossary.map(({ key }) => fingerprint(key))),
    simplified,
  }
  yield { name: manifestFile, bytes: writeManifest(manifest) }
}

function named(kind: ShardKind | 'names', number: number, bytes: Uint8Array): IndexFile & { readonly hash: number } {
  const hash = createHash('sha256').update(bytes).digest().readUInt32BE()
  return { name: shardFileName(kind, number, hash), bytes, hash }
}

/** Documents of one neighbourhood lie together: their postings then differ by little, and they share files of cards. */
function byNeighbourhood(a: IndexableDocument, b: IndexableDocument): number {
  return compare(a.neighbourhood ?? '', b.neighbourhood ?? '') || compare(a.slug, b.slug)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function wordShards({ texts, frequencies, documents }: NumberedTerms): Uint8Array[] {
  const words: KnownWord[] = []
  for (const [number, text] of texts.entries())
    if (!isUnspaced(text) && /\p{L}/u.test(text)) words.push({ text, frequency: frequencies[number] ?? 0 })
  words.sort((a, b) => compare(a.text, b.text))
  return spread('words', words, documents.length, ({ text }) => wordShardKey(text)).map(writeWordShard)
}

/** How characters sound, on a site that has Han words to hear in them. */
function soundShards(hasHanWords: boolean, documentCount: number): Uint8Array[] {
  const sounds = hasHanWords ? characterSounds() : []
  return spread('sounds', sounds, documentCount, ({ key }) => key).map(writeKeyedLists)
}

function pinyinShards(documents: readonly IndexableDocument[]): Uint8Array[] {
  function* words() {
    for (const { hanWords } of documents) yield hanWords === '' ? [] : hanWords.split('\n')
  }
  return spread('pinyin', pinyinWords(words()), documents.length, ({ key }) => key).map(writePinyinShard)
}

function tagShards(documents: readonly IndexableDocument[]): Uint8Array[] {
  const tags = new Map<string, number[]>()
  for (const [number, document] of documents.entries())
    for (const tag of new Set(document.tags)) {
      const numbers = tags.get(tag)
      if (numbers) numbers.push(number)
      else tags.set(tag, [number])
    }
  const sorted = [...tags].map(([tag, numbers]) => ({ tag, documents: numbers }))
  sorted.sort((a, b) => compare(a.tag, b.tag))
  return spread('tags', sorted, documents.length, ({ tag }) => tag).map(writeTagShard)
}

function cardShard(documents: readonly IndexableDocument[]): Uint8Array {
  return new TextEncoder().encode(joinRecords(documents.map(({ card }) => card())))
}

function textShard(documents: readonly IndexableDocument[]): Uint8Array {
  return new TextEncoder().encode(joinRecords(documents.map(({ texts }) => texts())))
}

/** The pairs of which the character is in these texts: no other can bring a query and a document together. */
function usedPairs(texts: readonly string[]): CharacterMap {
  const used = new Set<string>()
  for (const text of texts) for (const character of text) used.add(character)
  return new Map([...simplifiedCharacters].filter(([, simplified]) => used.has(simplified)))
}

function* documentShards(
  kind: 'cards' | 'texts',
  documents: readonly IndexableDocument[],
  write: (documents: readonly IndexableDocument[]) => Uint8Array,
): Generator<Uint8Array> {
  for (const chunk of chunks(documents, documentsPerShard(kind, documents.length))) yield write(chunk)
}

/** What is looked up by keys, over as many files as hold a few of them, and no more than such an index may have. */
function spread<Item>(
  kind: keyof typeof ENTRIES_PER_SHARD,
  items: readonly Item[],
  documentCount: number,
  keyOf: (item: Item) => string,
): Item[][] {
  const wanted = Math.max(1, Math.ceil(items.length / ENTRIES_PER_SHARD[kind]))
  const count = Math.min(wanted, mostFiles(kind, documentCount))
  const files: Item[][] = Array.from({ length: count }, () => [])
  for (const item of items) files[shardNumber(keyOf(item), count)]?.push(item)
  return files
}

function* chunks<Item>(items: readonly Item[], size: number): Generator<readonly Item[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size)
}
