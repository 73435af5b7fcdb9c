import type { SearchDocument } from '../../../lib/search/tokens/search-document'

/** What the first results of one query cost someone who has loaded nothing yet. */
export interface FirstLoad {
  /** With Brotli, the engine's own code included. */
  readonly bytes: number
  readonly requests: number
}

/** A search engine over documents that it has indexed. */
export interface BuiltEngine {
  /** What the index takes on a server's disk, with Brotli. */
  readonly diskBytes: number
  /** The slugs that a query finds, best first. */
  search(query: string, limit: number): Promise<readonly string[]>
  firstLoad(query: string): Promise<FirstLoad>
}

/** A search engine to measure. */
export interface Engine {
  readonly name: string
  /** @param documents each is read when it is needed, as a build of a site reads its files */
  build(documents: readonly (() => SearchDocument)[]): Promise<BuiltEngine>
}
