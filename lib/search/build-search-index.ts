import { createHash } from 'node:crypto'
import type { CharacterMap } from '../fold/fold-text'
import { simplifiedCharacters } from '../fold/simplified-characters'
import { buildTermFiles } from './build-term-files'
import { collectPostings, type Postings } from './collect-postings'
import { FIELD_WEIGHTS } from './field-weights'
import {
  DOCUMENTS_PER_FILE,
  FILE_KINDS,
  type FileCounts,
  type FileKind,
  fileName,
  fileNumber,
  type IndexFile,
  isUnspaced,
  MANIFEST_FILE,
  NAMES_PER_FILE,
} from './index-layout'
import type { IndexableDocument } from './indexable-document'
import { writeManifest, writeNames } from './manifest'
import { writePinyinFile } from './pinyin-file'
import { pinyinWords } from './pinyin-words'
import { joinRecords } from './record-text'
import { writeCards } from './search-card'
import type { TermCollection } from './term-collection'
import { writeTopicFile } from './topic-file'
import { type KnownWord, wordPlace, writeWordFile } from './word-file'

const SNIPPET_LENGTH = 100
// How many entries a file of these kinds is to hold, so that it has one or two kilobytes.
const ENTRIES_PER_FILE = { words: 400, pinyin: 120, topics: 60 } as const

/**
 * The files of an index over these documents: the same bytes for the same documents, in whatever order they come. A file
 * is named by its content, so that a change renews the files that it touches, those that name them, and the manifest.
 * Write them into one folder of the site; `openSearch` reads them there.
 *
 * @param collection what the documents' terms were counted with
 */
export function buildSearchIndex(unsorted: readonly IndexableDocument[], collection: TermCollection): IndexFile[] {
  const documents = [...unsorted].sort(byNeighbourhood)
  const postings = collectPostings(
    documents.map(({ counted }) => counted),
    FIELD_WEIGHTS,
    collection,
  )
  const terms = buildTermFiles(postings, documents.length)
  const contents: Record<FileKind, readonly Uint8Array[]> = {
    terms: terms.files,
    words: wordFiles(postings),
    pinyin: pinyinFiles(documents),
    topics: topicFiles(documents),
    cards: chunks(documents, DOCUMENTS_PER_FILE.cards).map(cardFile),
    texts: chunks(documents, DOCUMENTS_PER_FILE.texts).map(textFile),
  }
  const files = FILE_KINDS.flatMap((kind) => contents[kind].map((bytes, n) => named(kind, n, bytes)))
  const hashes = files.map(({ hash }) => hash)
  const names = chunks(hashes, NAMES_PER_FILE).map((chunk, n) => named('names', n, writeNames(chunk)))
  const manifest = writeManifest({
    documentCount: documents.length,
    files: countFiles(contents),
    names: names.map(({ hash }) => hash),
    commonCharacters: terms.commonCharacters,
    commonPairs: terms.commonPairs,
    simplified: usedPairs(postings),
  })
  return [{ name: MANIFEST_FILE, bytes: manifest }, ...[...names, ...files].map(({ name, bytes }) => ({ name, bytes }))]
}

function named(kind: FileKind | 'names', number: number, bytes: Uint8Array): IndexFile & { readonly hash: number } {
  const hash = createHash('sha256').update(bytes).digest().readUInt32BE()
  return { name: fileName(kind, number, hash), bytes, hash }
}

/** Documents about the same source lie together: their postings then differ by little, and they share files of cards. */
function byNeighbourhood(a: IndexableDocument, b: IndexableDocument): number {
  return compare(a.firstSource ?? '', b.firstSource ?? '') || compare(a.card.slug, b.card.slug)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function wordFiles({ texts, starts }: Postings): Uint8Array[] {
  const words = texts.flatMap((text, number): KnownWord[] =>
    !isUnspaced(text) && /\p{L}/u.test(text)
      ? [{ text, frequency: (starts[number + 1] ?? 0) - (starts[number] ?? 0) }]
      : [],
  )
  words.sort((a, b) => compare(a.text, b.text))
  return spread(words, ENTRIES_PER_FILE.words, ({ text }) => wordPlace(text)).map(writeWordFile)
}

function pinyinFiles(documents: readonly IndexableDocument[]): Uint8Array[] {
  const words = documents.map(({ hanWords }) => (hanWords === '' ? [] : hanWords.split('\n')))
  return spread(pinyinWords(words), ENTRIES_PER_FILE.pinyin, ({ key }) => key).map(writePinyinFile)
}

function topicFiles(documents: readonly IndexableDocument[]): Uint8Array[] {
  const topics = new Map<string, number[]>()
  for (const [number, { card }] of documents.entries())
    for (const tag of new Set(card.tags)) {
      const numbers = topics.get(tag)
      if (numbers) numbers.push(number)
      else topics.set(tag, [number])
    }
  const sorted = [...topics].map(([topic, numbers]) => ({ topic, documents: numbers }))
  sorted.sort((a, b) => compare(a.topic, b.topic))
  return spread(sorted, ENTRIES_PER_FILE.topics, ({ topic }) => topic).map(writeTopicFile)
}

function cardFile(documents: readonly IndexableDocument[]): Uint8Array {
  const cards = documents.map(({ card }) => ({
    ...card,
    snippet: [...card.snippet].slice(0, SNIPPET_LENGTH).join(''),
  }))
  return new TextEncoder().encode(writeCards(cards))
}

function textFile(documents: readonly IndexableDocument[]): Uint8Array {
  return new TextEncoder().encode(joinRecords(documents.map(({ texts }) => texts())))
}

/** The pairs of which either character is in the index: no other can bring a query and a document together. */
function usedPairs({ texts }: Postings): CharacterMap {
  const used = new Set(texts.flatMap((term) => [...term]))
  return new Map([...simplifiedCharacters].filter(([, simplified]) => used.has(simplified)))
}

function spread<Item>(items: readonly Item[], perFile: number, keyOf: (item: Item) => string): Item[][] {
  const count = Math.max(1, Math.ceil(items.length / perFile))
  const files: Item[][] = Array.from({ length: count }, () => [])
  for (const item of items) files[fileNumber(keyOf(item), count)]?.push(item)
  return files
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) => items.slice(n * size, (n + 1) * size))
}

function countFiles(contents: Readonly<Record<FileKind, readonly Uint8Array[]>>): FileCounts {
  return {
    terms: contents.terms.length,
    words: contents.words.length,
    pinyin: contents.pinyin.length,
    topics: contents.topics.length,
    cards: contents.cards.length,
    texts: contents.texts.length,
  }
}
