import type { SearchDocument } from '../../../lib/search/tokens/search-document'

// What holds a text together; exchanging it would make every pair of characters a new one.
const KEPT = 150
// Characters are exchanged among this many of like frequency.
const EXCHANGED = 6
const DISTINCT_COPIES = 3

/**
 * As many documents as wanted: the pages, then copies of them about other things. Plain copies would be unlike any real
 * collection, as no new word would ever come; so Han characters are exchanged for others of about the same frequency.
 */
export function* growPages(pages: readonly SearchDocument[], wanted: number): Generator<SearchDocument> {
  const characters = rankCharacters(pages)
  const ranks = new Map(characters.map((character, rank) => [character, rank]))
  for (let n = 0; n < wanted; n++) {
    const page = pages[n % pages.length]
    if (page === undefined) throw new Error('There are no pages to grow from')
    const copy = Math.floor(n / pages.length)
    yield copy === 0 ? page : exchange(page, copy, characters, ranks)
  }
}

/** The Han characters of the pages, the most frequent first. */
function rankCharacters(pages: readonly SearchDocument[]): string[] {
  const counts = new Map<string, number>()
  for (const { references } of pages)
    for (const { excerpt = '' } of references)
      for (const character of excerpt)
        if (/\p{sc=Han}/u.test(character)) counts.set(character, (counts.get(character) ?? 0) + 1)
  return [...counts]
    .sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
    .map(([character]) => character)
}

function exchange(
  page: SearchDocument,
  copy: number,
  characters: readonly string[],
  ranks: ReadonlyMap<string, number>,
): SearchDocument {
  // The first copies exchange all alike, which later ones would only repeat.
  const round = Math.floor(copy / DISTINCT_COPIES)
  const other = (character: string) => {
    const rank = ranks.get(character)
    if (rank === undefined || rank < KEPT) return character
    const within = (rank - KEPT) % EXCHANGED
    const group = (rank - KEPT - within) / EXCHANGED
    return characters[rank - within + ((within + 2 * copy + round * group) % EXCHANGED)] ?? character
  }
  const changed = (text: string) => Array.from(text, other).join('')
  return {
    ...page,
    slug: `${page.slug}-${copy}`,
    title: changed(page.title),
    answer: changed(page.answer),
    snippet: changed(page.snippet),
    tags: page.tags.map(changed),
    references: page.references.map(({ title, excerpt = '' }) => ({
      title: changed(title),
      excerpt: changed(excerpt),
    })),
  }
}
