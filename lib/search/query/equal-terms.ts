import { findKeyedList } from '../format/keyed-lists'
import { fingerprint } from '../format/shards'
import { phrases } from '../tokens/phrase-keys'
import type { IndexFiles } from './index-files'
import type { QueryTerms } from './query-terms'

/** A stretch of a query with the terms that the glossary says mean the same; `to` exclusive. */
export interface EqualTerms {
  readonly from: number
  readonly to: number
  readonly terms: readonly string[]
}

// Each is a few look-ups more.
const MOST_STRETCHES = 4

/** What the glossary knows of a query: the longest stretches, none over another. No file is loaded where it has none. */
export async function findEqualTerms(
  files: IndexFiles,
  { characters, asking }: Pick<QueryTerms, 'characters' | 'asking'>,
): Promise<EqualTerms[]> {
  const { glossary } = await files.manifest()
  if (glossary.size === 0) return []
  const places = characters.map((_, at) => at)
  const stretches: { key: string; from: number; to: number }[] = []
  let end = 0
  for (const phrase of phrases({ characters, starts: places, ends: places })) {
    if (phrase.from < end || stretches.length === MOST_STRETCHES) continue
    if (asking.slice(phrase.from, phrase.to).every(Boolean) || !glossary.has(fingerprint(phrase.key))) continue
    stretches.push(phrase)
    end = phrase.to
  }
  const found = await Promise.all(
    stretches.map(async ({ key, from, to }) => ({
      from,
      to,
      terms: findKeyedList(await files.keyed('glossary', key), key),
    })),
  )
  return found.filter(({ terms }) => terms.length > 0)
}
