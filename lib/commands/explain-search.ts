import { unpackWeight } from '../search/format/posting-weight'
import { findDocuments } from '../search/query/find-documents'
import { IndexFiles, type LoadFile } from '../search/query/index-files'
import { openSearch } from '../search/query/open-search'

/** What a query finds and why: JSON-safe. */
interface ExplainedSearch {
  readonly query: string
  readonly total: number
  /** What words were taken for that no document holds. */
  readonly readAs: readonly { readonly typed: string; readonly words: readonly string[] }[]
  readonly hits: readonly ExplainedHit[]
}

interface ExplainedHit {
  readonly slug: string
  readonly title: string
  /** The terms that its title holds, or its `also_asked`, and those that its other fields hold. */
  readonly inTitle: readonly string[]
  readonly elsewhere: readonly string[]
  /** The field that shows best why: the answer or an excerpt; absent where the title alone does. */
  readonly shown?: string
  /** The equal terms without which it would not have been found. */
  readonly alsoSearched: readonly string[]
}

/** The best hits of a query with the terms that found them. */
export async function explainSearch(load: LoadFile, query: string, limit: number): Promise<ExplainedSearch> {
  const engine = openSearch(load)
  const results = await engine.suggest(query, limit)
  const snippets = await engine.snippets(results)
  const { found } = await findDocuments(new IndexFiles(load), query)
  return {
    query,
    total: results.total,
    readAs: results.expansions.map(({ typed, readAs }) => ({ typed, words: readAs })),
    hits: results.hits.map(({ slug, title, document, through }, n) => {
      const holding = found.flatMap(({ term, postings }) => {
        const posting = postings.find((each) => each.document === document)
        return posting ? [{ text: term.text, isInTitle: unpackWeight(posting.packed).isInTitle }] : []
      })
      const origin = snippets[n]?.origin
      return {
        slug,
        title,
        inTitle: holding.filter(({ isInTitle }) => isInTitle).map(({ text }) => text),
        elsewhere: holding.filter(({ isInTitle }) => !isInTitle).map(({ text }) => text),
        ...(origin !== undefined && { shown: origin === 'answer' ? 'answer' : `excerpt ${origin}` }),
        alsoSearched: through,
      }
    }),
  }
}

/** The same to read: a line of slug and title for each hit, and below it why. */
export function explanationLines({ readAs, hits }: ExplainedSearch): string[] {
  return [
    ...readAs.map(({ typed, words }) => `“${typed}” read as ${words.join(', ')}`),
    ...hits.flatMap(({ slug, title, inTitle, elsewhere, shown, alsoSearched }) => [
      `${slug}\t${title}`,
      `  ${[
        ...(inTitle.length > 0 ? [`title: ${inTitle.join(' ')}`] : []),
        ...(elsewhere.length > 0 ? [`elsewhere: ${elsewhere.join(' ')}`] : []),
        ...(shown === undefined ? [] : [`shown: ${shown}`]),
        ...(alsoSearched.length > 0 ? [`also searched: ${alsoSearched.join(', ')}`] : []),
      ].join('; ')}`,
    ]),
  ]
}
