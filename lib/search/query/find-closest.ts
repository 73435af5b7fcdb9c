import type { SearchEngine, SearchResults } from './open-search'
import { QUERY_LENGTH } from './query-terms'

// How much of each word is kept, one after the other: less finds more, and less of what was meant.
const KEPT_SHARES = [3 / 4, 1 / 2, 1 / 3]
// Less is read as the initials of anything.
const FEWEST_CHARACTERS = 4

/**
 * The questions closest to a query that finds nothing: those that its words' beginnings find, as much of them as finds
 * any; otherwise those that share single characters with it. `undefined` where none does. Rejects where a file can't be loaded.
 *
 * @example await findClosest(engine, 'transformatics', 5) // what "transform" finds
 */
export async function findClosest(
  engine: SearchEngine,
  query: string,
  limit: number,
): Promise<SearchResults | undefined> {
  const words = query
    .slice(0, QUERY_LENGTH)
    .split(/\s+/)
    .map((word) => [...word])
  for (const share of KEPT_SHARES) {
    const beginnings = words
      .map((word) => word.slice(0, Math.ceil(word.length * share)))
      .filter(({ length }) => length >= FEWEST_CHARACTERS)
    const results = await engine.suggest(beginnings.map((word) => word.join('')).join(' '), limit)
    if (results.total > 0) return results
  }
  const loose = await engine.suggestLoosely(query, limit)
  return loose.total > 0 ? loose : undefined
}
