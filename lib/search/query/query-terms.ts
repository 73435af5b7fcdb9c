import { foldText } from '../../text/fold-text'
import { isUnspaced } from '../../text/scripts'
import type { Manifest } from '../format/manifest'
import { shardKey } from '../format/shards'
import { type Term, textTerms } from '../tokens/text-terms'
import { askingCharacters } from './asking-words'

/** A term of a query; `isAsking` where it belongs to the way of asking and not to what is asked about. */
export interface QueryTerm extends Term {
  readonly isAsking: boolean
}

/** What a query asks for. `first` finds nearly everything; `last` are common terms, asked for where that found nothing. */
export interface QueryTerms {
  readonly first: readonly QueryTerm[]
  readonly last: readonly QueryTerm[]
  /** The folded characters of the query, and for each whether it belongs to the way of asking. */
  readonly characters: readonly string[]
  readonly asking: readonly boolean[]
}

/** The characters of a query that count: work stays the same however much is pasted. */
export const QUERY_LENGTH = 600
// Each place is a request. Questions have some twenty; a pasted paragraph is found by as many of its rarer words.
const MOST_SHARDS = 40

/** The terms to look up for a query, each once. */
export function queryTerms(query: string, manifest: Manifest): QueryTerms {
  const folded = foldText(query.slice(0, QUERY_LENGTH), manifest.simplified)
  const { characters } = folded
  const all = textTerms(folded)
  const words = all.filter(({ kind }) => kind === 'word')
  const found = askingCharacters(characters, words)
  const isSaying = all.some(({ kind, from }) => kind !== 'joined' && !found[from])
  const asking = isSaying ? found : characters.map(() => false)
  const terms = new Map<string, QueryTerm>()
  for (const term of all) {
    const count = asking.slice(term.from, term.to).filter(Boolean).length
    // What is half a way of asking is no word.
    if (terms.has(term.text) || (count > 0 && count < term.to - term.from)) continue
    terms.set(term.text, { ...term, isAsking: count > 0 })
  }
  const first: QueryTerm[] = []
  const last: QueryTerm[] = []
  for (const term of terms.values()) (isTelling(term, characters, asking, manifest) ? first : last).push(term)
  return { first: withinShards(first, manifest), last: withinShards(last, manifest), characters, asking }
}

/** A single character counts where it is rare, or where it stands alone and nothing else speaks for it. */
function isTelling(
  term: QueryTerm,
  characters: readonly string[],
  asking: readonly boolean[],
  manifest: Manifest,
): boolean {
  if (term.kind === 'bigram') return !manifest.commonBigrams.has(term.text)
  if (term.kind !== 'unigram') return true
  return !term.isAsking && (!manifest.commonCharacters.has(term.text) || standsAlone(term, characters, asking))
}

/** Whether no character of a script without spaces stands beside a character, those of asking apart. */
export function standsAlone(
  { from, to }: Pick<Term, 'from' | 'to'>,
  characters: readonly string[],
  asking: readonly boolean[],
): boolean {
  return [from - 1, to].every((at) => asking[at] || !isUnspaced(characters[at] ?? ''))
}

/** As many terms as the places allow: those of rare characters first, which tell most and share their places. */
function withinShards(terms: readonly QueryTerm[], { commonCharacters }: Manifest): QueryTerm[] {
  const placed = terms.map((term) => ({ term, place: shardKey(term.text, commonCharacters) }))
  const isRare = ({ term, place }: (typeof placed)[number]) => term.kind === 'word' || place !== term.text
  const places = new Set([...placed.filter(isRare), ...placed].map(({ place }) => place))
  const chosen = new Set([...places].slice(0, MOST_SHARDS))
  return placed.filter(({ place }) => chosen.has(place)).map(({ term }) => term)
}
