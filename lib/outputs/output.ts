import type { Catalogue } from '../catalogue/catalogue'

/** One file that is published beside the pages. */
export interface OutputFile {
  /** In `out/`, with forward slashes: `search-index/manifest.bin`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** One that is made only where it has changed. */
export interface DerivedFile {
  readonly path: string
  /** A digest of all of the content that it is made from. */
  readonly madeFrom: string
  make(): Uint8Array
}

/** A kind of files that are a function of the catalogue alone: the same catalogue gives the same bytes. */
export interface Output {
  /** Whether a path in `out/` can only be one of its files. */
  owns(path: string): boolean
  /** Made one by one: of a large site, all at once would fill the memory. */
  files(catalogue: Catalogue): Iterable<OutputFile | DerivedFile>
}
