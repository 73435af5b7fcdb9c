import { hashText } from '../../text/hash-text'
import { isUnspaced } from '../../text/scripts'

/** The folder of the published site that the index lies in. */
export const SEARCH_INDEX_FOLDER = 'search-index'

/** Below it, the folder of the files with a hash of their content in their names, which may be kept for ever. */
const HASHED_FILES_FOLDER = 'files'

/** The one file of an index with a fixed name: it tells the names of the others, so it must be asked for anew. */
export const MANIFEST_FILE = 'manifest.bin'

/** The manifest of the second index in the folder, which finds sections of sources, and tags. */
export const SOURCES_MANIFEST_FILE = 'sources.bin'

/** Grows with every change of the format: a reader of another version doesn't guess. */
export const FORMAT_VERSION = 3

/** One file of the index: `name` within the index's folder. */
export interface IndexFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * The kinds of files: postings of terms, words of Latin script for typos and prefixes, Han words by their pinyin, the
 * pinyin of Han characters, equal terms, the documents of a tag, what lists show of documents, and their texts.
 */
export type ShardKind = 'terms' | 'words' | 'pinyin' | 'sounds' | 'glossary' | 'tags' | 'cards' | 'texts'

export const SHARD_KINDS: readonly ShardKind[] = [
  'terms',
  'words',
  'pinyin',
  'sounds',
  'glossary',
  'tags',
  'cards',
  'texts',
]

/** How many files there are of each kind. */
export type ShardCounts = Readonly<Record<ShardKind, number>>

// A page of results shows a few of these files each: more documents a file load what nobody sees, fewer make more files.
const FEWEST_DOCUMENTS = { cards: 8, texts: 4 } as const

// What an index of this many documents may have of each kind. With the files of names it is one file for five documents,
// as hosts and their tools count files. Most go to the terms, of which a query loads the most.
const BUDGET_DOCUMENTS = 100_000
const MOST_FILES: ShardCounts = {
  terms: 9000,
  words: 200,
  pinyin: 1000,
  sounds: 14,
  glossary: 40,
  tags: 300,
  cards: 4600,
  texts: 4500,
}

/**
 * How many files of a kind an index may have. Small indexes stay below, with files as small as serves their readers;
 * larger ones have larger files.
 */
export function mostFiles(kind: ShardKind, documentCount: number): number {
  return Math.ceil(MOST_FILES[kind] * Math.max(1, documentCount / BUDGET_DOCUMENTS))
}

/** How many documents share a file of cards or texts: known to whoever knows how many documents there are. */
export function documentsPerShard(kind: 'cards' | 'texts', documentCount: number): number {
  return Math.max(FEWEST_DOCUMENTS[kind], Math.ceil(documentCount / mostFiles(kind, documentCount)))
}

/**
 * How many files a file of names names. All names in the manifest would be 37 KB at 10,000 documents, which every reader
 * would load; this many in a file of their own are 256 bytes, of which a query asks for as many as it asks for files.
 */
export const HASHES_PER_FILE = 64

/** The name of a file of the index. `hash` is of its own content (32 bits), so that it stays while the content stays. */
export function shardFileName(kind: ShardKind | 'names', number: number, hash: number): string {
  const extension = kind === 'cards' || kind === 'texts' ? 'txt' : 'bin'
  return `${HASHED_FILES_FOLDER}/${kind}-${number}.${hash.toString(16).padStart(8, '0')}.${extension}`
}

/** Where a file stands among all files of the index that have names in files of names. */
export function shardPosition(kind: ShardKind, number: number, files: ShardCounts): number {
  return SHARD_KINDS.slice(0, SHARD_KINDS.indexOf(kind)).reduce((sum, before) => sum + files[before], number)
}

const SHARD_SEED = 0
const FINGERPRINT_SEED = 0x9747b28c
// Bits that tell a term from the others of its file. Gaps between a hundred prints then take two bytes; a term that is
// in no document is taken for another about once in 2,000 times.
const FINGERPRINT_BITS = 18

/** The number of the file, of `count`, that something with this key lies in. */
export function shardNumber(key: string, count: number): number {
  return hashText(key, SHARD_SEED) % count
}

/** What stands for a term within its file. */
export function fingerprint(term: string): number {
  return hashText(term, FINGERPRINT_SEED) >>> (32 - FINGERPRINT_BITS)
}

/**
 * The key of the file that a term's postings lie in. Whatever holds a rare character lies together: one small file then
 * answers for the character and for both its neighbours in a query. All else lies by itself.
 */
export function shardKey(term: string, commonCharacters: ReadonlySet<string>): string {
  const characters = [...term]
  if (characters.length > 2) return term
  return characters.find((character) => isUnspaced(character) && !commonCharacters.has(character)) ?? term
}
