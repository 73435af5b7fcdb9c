import type { QuestionCard } from '../../records/question-card'
import type { Span } from '../../records/text'
import type { CharacterMap } from '../../text/fold-text'
import { splitRecords } from '../format/record-text'
import { readCard } from '../format/search-card'
import { documentsPerShard, MANIFEST_FILE } from '../format/shards'
import { findTag } from '../format/tag-shard'
import type { Expansion } from './expand-query'
import { findDocuments } from './find-documents'
import { findSnippet, type MatchSnippet } from './find-snippet'
import { highlight } from './highlight'
import { IndexFiles, type LoadFile } from './index-files'
import type { FoundTerm } from './look-up'
import { type RankedDocument, termShare } from './rank-documents'

/** How many results a page shows. */
const RESULTS_PER_PAGE = 20

/** A found document: its card, and how it was found; `document` is its number in the index. */
export type SearchHit<Card = QuestionCard> = Card & {
  readonly document: number
  /** The equal terms without which it would not have been found: "also searched". */
  readonly through: readonly string[]
}

/** One page of what a query finds; `Card` is what the index holds of each document. */
export interface SearchResults<Card = QuestionCard> {
  readonly hits: readonly SearchHit<Card>[]
  /** How many documents were found; of a term that stands in very many, only the best few hundred are. */
  readonly total: number
  /** From 1; the last one where a later one was asked for. */
  readonly page: number
  readonly pageCount: number
  /** What words were taken for that no document holds: prefixes, typos, pinyin. */
  readonly expansions: readonly Expansion[]
  /** What matched, with how much it counts: for snippets and marks. */
  readonly terms: ReadonlyMap<string, number>
}

/** Searches one index. All of it may reject where a file can't be loaded; asking again tries again. */
export interface SearchEngine<Card = QuestionCard> {
  /** Loads what every query needs: call it when the field gets the focus. */
  prepare(): Promise<void>
  search(query: string, options?: { readonly tag?: string; readonly page?: number }): Promise<SearchResults<Card>>
  /** The best few, for suggestions while typing. */
  suggest(query: string, limit: number): Promise<SearchResults<Card>>
  /** The best few that share anything with a query, be it a character: for one that finds nothing. */
  suggestLoosely(query: string, limit: number): Promise<SearchResults<Card>>
  /** For each hit the snippet that answers best, `undefined` where only its title or sources match. */
  snippets(results: SearchResults<Card>): Promise<(MatchSnippet | undefined)[]>
  /** What of a title or snippet matches. */
  highlight(text: string, results: Pick<SearchResults, 'terms'>): Span[]
}

/** Opens the index of questions: `load` gives the bytes of a file in its folder, by name. Nothing is loaded before it is needed. */
export function openSearch(load: LoadFile): SearchEngine {
  return openIndex(load, MANIFEST_FILE, readCard)
}

/**
 * Opens one of the indexes of a folder.
 *
 * @param read gives back a card from the units that were written
 */
export function openIndex<Card>(
  load: LoadFile,
  manifestFile: string,
  read: (units: readonly string[]) => Card,
): SearchEngine<Card> {
  const files = new IndexFiles(load, manifestFile)
  // Marks are made while rendering, which can't wait; results exist only after the manifest came.
  let simplified: CharacterMap = new Map()

  async function find(
    query: string,
    tag: string | undefined,
    page: number,
    perPage: number,
    isLoose = false,
  ): Promise<SearchResults<Card>> {
    const manifest = await files.manifest()
    simplified = manifest.simplified
    const [found, isWanted] = await Promise.all([findDocuments(files, query, isLoose), tagFilter(files, tag)])
    const ranked = found.ranked.filter(isWanted)
    const pageCount = Math.max(1, Math.ceil(ranked.length / perPage))
    const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pageCount)
    const hits = await Promise.all(
      ranked.slice((shown - 1) * perPage, shown * perPage).map(async ({ document, through }) => ({
        ...read(await readRecord(files, 'cards', document)),
        document,
        through,
      })),
    )
    const terms = new Map(marked(found.found).map((each) => [each.term.text, termShare(each, manifest.documentCount)]))
    return { hits, total: ranked.length, page: shown, pageCount, expansions: found.expansions, terms }
  }

  return {
    prepare: () => files.prepare(),
    search: (query, { tag, page = 1 } = {}) => find(query, tag, page, RESULTS_PER_PAGE),
    suggest: (query, limit) => find(query, undefined, 1, limit),
    suggestLoosely: (query, limit) => find(query, undefined, 1, limit, true),
    snippets: ({ hits, terms }) =>
      Promise.all(
        hits.map(async ({ document }) => findSnippet(await readRecord(files, 'texts', document), terms, simplified)),
      ),
    highlight: (text, { terms }) => highlight(text, new Set(terms.keys()), simplified),
  }
}

async function tagFilter(files: IndexFiles, tag: string | undefined): Promise<(ranked: RankedDocument) => boolean> {
  if (tag === undefined) return () => true
  const documents = findTag(await files.keyed('tags', tag), tag)
  return ({ document }) => documents.has(document)
}

/** A character by itself is marked only where it matched by itself. */
function marked(found: readonly FoundTerm[]): FoundTerm[] {
  const longer = found.filter(({ term }) => term.kind !== 'unigram').map(({ term }) => term.text)
  return found.filter(({ term }) => term.kind !== 'unigram' || !longer.some((text) => text.includes(term.text)))
}

/** What the index holds of a document's card or texts. */
async function readRecord(files: IndexFiles, kind: 'cards' | 'texts', document: number): Promise<string[]> {
  const { documentCount } = await files.manifest()
  const perShard = documentsPerShard(kind, documentCount)
  const bytes = await files.numbered(kind, Math.floor(document / perShard))
  const record = splitRecords(new TextDecoder().decode(bytes))[document % perShard]
  if (record === undefined) throw new Error(`The search index has no ${kind} of document ${document}`)
  return record
}
