import { foldText } from '../../text/fold-text'
import { isUnspaced } from '../../text/scripts'
import type { Manifest } from '../format/manifest'
import { shardKey } from '../format/shards'
import { type Term, textTerms } from '../tokens/text-terms'

/** What a query asks for. `first` finds nearly everything; `last` are common terms, asked for where that found nothing. */
export interface QueryTerms {
  readonly first: readonly Term[]
  readonly last: readonly Term[]
}

/** The characters of a query that count: work stays the same however much is pasted. */
export const QUERY_LENGTH = 600
// Each place is a request. Questions have some twenty; a pasted paragraph is found by as many of its rarer words.
const MOST_SHARDS = 40

/** The terms to look up for a query, each once. */
export function queryTerms(query: string, manifest: Manifest): QueryTerms {
  const terms = new Map<string, Term>()
  const folded = foldText(query.slice(0, QUERY_LENGTH), manifest.simplified)
  for (const term of textTerms(folded)) if (!terms.has(term.text)) terms.set(term.text, term)
  const first: Term[] = []
  const last: Term[] = []
  for (const term of terms.values()) (isTelling(term, folded.characters, manifest) ? first : last).push(term)
  return { first: withinShards(first, manifest), last: withinShards(last, manifest) }
}

/** A single character counts where it is rare, or where it stands alone and nothing else speaks for it. */
function isTelling(term: Term, characters: readonly string[], manifest: Manifest): boolean {
  if (term.kind === 'bigram') return !manifest.commonBigrams.has(term.text)
  if (term.kind !== 'unigram' || !manifest.commonCharacters.has(term.text)) return true
  return !isUnspaced(characters[term.from - 1] ?? '') && !isUnspaced(characters[term.to] ?? '')
}

/** As many terms as the places allow: those of rare characters first, which tell most and share their places. */
function withinShards(terms: readonly Term[], { commonCharacters }: Manifest): Term[] {
  const placed = terms.map((term) => ({ term, place: shardKey(term.text, commonCharacters) }))
  const isRare = ({ term, place }: (typeof placed)[number]) => term.kind === 'word' || place !== term.text
  const places = new Set([...placed.filter(isRare), ...placed].map(({ place }) => place))
  const chosen = new Set([...places].slice(0, MOST_SHARDS))
  return placed.filter(({ place }) => chosen.has(place)).map(({ term }) => term)
}
