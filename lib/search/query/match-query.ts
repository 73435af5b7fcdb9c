import { type CharacterMap, foldText } from '../../text/fold-text'
import { type Term, textTerms } from '../tokens/text-terms'
import { type Expansion, expandQuery } from './expand-query'
import type { IndexFiles } from './index-files'
import { type FoundTerm, lookUp } from './look-up'
import { queryTerms } from './query-terms'

/** What of a query the index knows. */
export interface MatchedQuery {
  readonly found: readonly FoundTerm[]
  /** What words were taken for that no document holds. */
  readonly expansions: readonly Expansion[]
}

/**
 * The terms of a query that documents hold. One round of requests for most queries; another where a word is unknown, or
 * where nothing but common terms is left to ask for.
 */
export async function matchQuery(files: IndexFiles, query: string): Promise<MatchedQuery> {
  const manifest = await files.manifest()
  const { first, last } = queryTerms(query, manifest)
  const exact = await lookUp(files, first)
  const expansions = await expandQuery(files, first, new Set(exact.map(({ term }) => term.text)))
  const meant = expansions.flatMap(({ readAs }) => readAs).flatMap((text) => termsOfWord(text, manifest.simplified))
  const found = unique([...exact, ...(await lookUp(files, meant))])
  if (says(found, first)) return { found, expansions }
  const common = await lookUp(files, last)
  return { found: says(common, [...first, ...last]) ? common : [], expansions: [] }
}

/** Whether enough is found: of characters that stand nowhere side by side as in the query, it takes half of them. */
function says(found: readonly FoundTerm[], asked: readonly Term[]): boolean {
  const isUnigram = ({ kind }: Pick<Term, 'kind'>) => kind === 'unigram'
  if (found.some(({ term }) => !isUnigram(term))) return true
  return found.length > 0 && found.length * 2 >= asked.filter(isUnigram).length
}

function termsOfWord(text: string, simplified: CharacterMap): Term[] {
  return textTerms(foldText(text, simplified)).filter(({ kind }) => kind !== 'unigram')
}

function unique(found: readonly FoundTerm[]): FoundTerm[] {
  return [...new Map(found.map((each) => [each.term.text, each])).values()]
}
