import { ByteReader } from '../format/bytes'
import { fingerprint, shardKey } from '../format/shards'
import { findPostings, type TermPostings } from '../format/term-shard'
import type { Term } from '../tokens/text-terms'
import type { IndexFiles } from './index-files'

/** A term to look up. */
export interface WantedTerm extends Pick<Term, 'text' | 'kind'> {
  /** Whether it belongs to the way of asking. */
  readonly isAsking?: boolean
  /** Whether it is one character that is a word by itself. */
  readonly standsAlone?: boolean
}

/** A term of the query with its postings. */
export interface FoundTerm extends TermPostings {
  readonly term: WantedTerm
}

/** The terms that some document holds, with their postings; all files are asked for at once. */
export async function lookUp(files: IndexFiles, terms: readonly WantedTerm[]): Promise<FoundTerm[]> {
  const { commonCharacters } = await files.manifest()
  const found = await Promise.all(
    terms.map(async (term): Promise<FoundTerm[]> => {
      const bytes = await files.keyed('terms', shardKey(term.text, commonCharacters))
      const postings = findPostings(new ByteReader(bytes), fingerprint(term.text))
      return postings === undefined ? [] : [{ term, ...postings }]
    }),
  )
  return found.flat()
}
