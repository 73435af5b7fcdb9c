import { ByteReader } from '../format/bytes'
import { type Manifest, readManifest } from '../format/manifest'
import {
  HASHES_PER_FILE,
  MANIFEST_FILE,
  type ShardKind,
  shardFileName,
  shardNumber,
  shardPosition,
} from '../format/shards'

// Of a site of a few hundred documents all names are two kilobytes: with them, a query has to wait only once.
const FEW_NAMES = 8

/** Gives the bytes of one file of the index's folder; rejects where it can't. */
export type LoadFile = (name: string) => Promise<Uint8Array>

/**
 * The files of an index, each loaded once. What failed is forgotten, and the manifest with it: the next attempt loads it
 * again, and finds the new names where the site was published anew in between.
 */
export class IndexFiles {
  readonly #load: LoadFile
  readonly #manifestFile: string
  readonly #loaded = new Map<string, Promise<Uint8Array>>()
  #manifest: Promise<Manifest> | undefined

  /** @param manifestFile tells which of the indexes of the folder */
  constructor(load: LoadFile, manifestFile: string = MANIFEST_FILE) {
    this.#load = load
    this.#manifestFile = manifestFile
  }

  manifest(): Promise<Manifest> {
    this.#manifest ??= this.#file(this.#manifestFile).then(readManifest)
    return this.#manifest
  }

  /** Loads what every query needs. */
  async prepare(): Promise<void> {
    const { names } = await this.manifest()
    if (names.length <= FEW_NAMES)
      await Promise.all(names.map((hash, list) => this.#file(shardFileName('names', list, hash))))
  }

  /** The file of this kind with this number. */
  async numbered(kind: ShardKind, number: number): Promise<Uint8Array> {
    const { files, names } = await this.manifest()
    const place = shardPosition(kind, number, files)
    const list = Math.floor(place / HASHES_PER_FILE)
    const reader = new ByteReader(await this.#file(shardFileName('names', list, names[list] ?? 0)))
    reader.at = 4 * (place % HASHES_PER_FILE)
    return this.#file(shardFileName(kind, number, reader.hash()))
  }

  /** The file of this kind that something with this key lies in. */
  async keyed(kind: ShardKind, key: string): Promise<Uint8Array> {
    const { files } = await this.manifest()
    return this.numbered(kind, shardNumber(key, files[kind]))
  }

  #file(name: string): Promise<Uint8Array> {
    const known = this.#loaded.get(name)
    if (known !== undefined) return known
    const loading = this.#load(name).catch((cause: unknown) => {
      this.#loaded.delete(name)
      this.#loaded.delete(this.#manifestFile)
      this.#manifest = undefined
      throw new Error(`The search index's file ${name} could not be loaded`, { cause })
    })
    this.#loaded.set(name, loading)
    return loading
  }
}
