import { paths } from '../addresses/paths'
import type { Catalogue } from '../catalogue/catalogue'
import { openSources } from '../search/query/find-sources'
import type { LoadFile } from '../search/query/index-files'
import { openSearch } from '../search/query/open-search'
import {
  addressOf,
  noticeOf,
  publishedQuestion,
  quoted,
  referenceLines,
  referencesOf,
  type ToolResult,
} from './tool-result'

/** Sources are beside what was asked for. */
const MOST_SOURCES = 3

/**
 * The questions that a query finds, the best first, each with the words that match, its notice and its references; and the
 * sources that say most of it.
 *
 * @param load gives a file of the search index by its name
 */
export async function searchContent(
  catalogue: Catalogue,
  load: LoadFile,
  query: string,
  limit: number,
): Promise<ToolResult> {
  const engine = openSearch(load)
  const results = await engine.suggest(query, limit)
  const snippets = await engine.snippets(results)
  const questions = results.hits.flatMap(({ slug }, n) => {
    const entry = publishedQuestion(catalogue, slug)
    if (!entry) return []
    const snippet = snippets[n]?.text
    return {
      slug: entry.slug,
      title: entry.title,
      address: addressOf(catalogue, paths.question(entry.slug)),
      date: entry.date,
      notice: noticeOf(catalogue, entry),
      ...(snippet !== undefined && { snippet }),
      references: referencesOf(catalogue, entry).map(({ excerpt: _, ...reference }) => reference),
    }
  })
  const found = await openSources(load).find(query, MOST_SOURCES)
  const sources = found.sources.map(({ hit: { slug, title }, snippet }) => ({
    slug,
    title,
    address: addressOf(catalogue, paths.source(slug)),
    ...(snippet && { snippet: snippet.text }),
  }))
  const parts = [
    ...questions.flatMap(({ title, slug, address, notice, snippet = '', references }) => [
      `## Question: ${title}`,
      `slug: ${slug} · ${address}`,
      quoted(notice),
      snippet,
      referenceLines(references),
    ]),
    ...sources.flatMap(({ title, slug, address, snippet = '' }) => [
      `## Source: ${title}`,
      `slug: ${slug} · ${address}`,
      snippet,
    ]),
  ].filter((part) => part !== '')
  return {
    text: parts.length > 0 ? parts.join('\n\n') : 'Nothing was found.',
    data: { query, total: results.total, questions, sources },
  }
}
