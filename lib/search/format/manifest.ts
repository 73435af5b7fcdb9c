import type { CharacterMap } from '../../text/fold-text'
import { ByteReader, ByteWriter } from './bytes'
import { FORMAT_VERSION, SHARD_KINDS, type ShardCounts } from './shards'

/** What a reader must know of an index before it can ask for any other file. */
export interface Manifest {
  readonly documentCount: number
  readonly files: ShardCounts
  /** The hashes of the files of names, which hold those of all other files. */
  readonly names: readonly number[]
  /** Characters of scripts without spaces that stand in many documents. */
  readonly commonCharacters: ReadonlySet<string>
  /** Pairs that stand in so many documents that they tell nothing. */
  readonly commonBigrams: ReadonlySet<string>
  /** The fingerprints of the keys of the glossary: only a query that holds one asks for its files. */
  readonly glossary: ReadonlySet<number>
  /** Traditional → Simplified, as far as it can matter in this index. */
  readonly simplified: CharacterMap
}

/** The bytes of a manifest. Characters are written as distances: sorted, they lie close together. */
export function writeManifest(manifest: Manifest): Uint8Array {
  const writer = new ByteWriter()
  writer.number(FORMAT_VERSION)
  writer.number(manifest.documentCount)
  for (const kind of SHARD_KINDS) writer.number(manifest.files[kind])
  writer.number(manifest.names.length)
  writer.append(writeNames(manifest.names))
  writer.text([...manifest.commonBigrams].sort().join(''))
  const common = [...manifest.commonCharacters].map(codeOf).sort((a, b) => a - b)
  writer.number(common.length)
  writeDistances(writer, common)
  const glossary = [...manifest.glossary].sort((a, b) => a - b)
  writer.number(glossary.length)
  writeDistances(writer, glossary)
  const pairs = [...manifest.simplified].map(([from, to]) => [codeOf(from), codeOf(to)] as const)
  pairs.sort(([a], [b]) => a - b)
  writer.number(pairs.length)
  writeDistances(
    writer,
    pairs.map(([from]) => from),
  )
  for (const [from, to] of pairs) writer.signed(to - from)
  return writer.finish()
}

/** Reads a manifest; throws where another version of the program wrote it. */
export function readManifest(bytes: Uint8Array): Manifest {
  const reader = new ByteReader(bytes)
  const version = reader.number()
  if (version !== FORMAT_VERSION) throw new Error(`The search index has format ${version}, not ${FORMAT_VERSION}`)
  const documentCount = reader.number()
  const files = { terms: 0, words: 0, pinyin: 0, sounds: 0, glossary: 0, tags: 0, cards: 0, texts: 0 }
  for (const kind of SHARD_KINDS) files[kind] = reader.number()
  const names = Array.from({ length: reader.number() }, () => reader.hash())
  const pairs = [...reader.text()]
  const commonBigrams = new Set<string>()
  for (let at = 0; at + 1 < pairs.length; at += 2) commonBigrams.add(`${pairs[at]}${pairs[at + 1]}`)
  const commonCharacters = new Set(readDistances(reader, reader.number()).map((code) => String.fromCodePoint(code)))
  const glossary = new Set(readDistances(reader, reader.number()))
  const traditional = readDistances(reader, reader.number())
  const simplified = new Map(
    traditional.map((code) => [String.fromCodePoint(code), String.fromCodePoint(code + reader.signed())]),
  )
  return { documentCount, files, names, commonCharacters, commonBigrams, glossary, simplified }
}

/** The bytes of a file of names: the hashes one after the other, four bytes each. */
export function writeNames(hashes: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(4 * hashes.length)
  const view = new DataView(bytes.buffer)
  for (const [n, hash] of hashes.entries()) view.setUint32(4 * n, hash)
  return bytes
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0
}

function writeDistances(writer: ByteWriter, sorted: readonly number[]): void {
  for (const [n, value] of sorted.entries()) writer.number(value - (sorted[n - 1] ?? 0))
}

function readDistances(reader: ByteReader, count: number): number[] {
  const values: number[] = []
  for (let n = 0; n < count; n++) values.push((values[n - 1] ?? 0) + reader.number())
  return values
}
