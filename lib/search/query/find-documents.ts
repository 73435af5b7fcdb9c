import type { Term } from '../tokens/text-terms'
import { type EqualTerms, findEqualTerms } from './equal-terms'
import { type Expansion, expandQuery } from './expand-query'
import type { IndexFiles } from './index-files'
import { type FoundTerm, lookUp, type WantedTerm } from './look-up'
import { otherNumber } from './other-number'
import { type QueryTerm, type QueryTerms, queryTerms, standsAlone } from './query-terms'
import { type Alternative, type Concept, type RankedDocument, rankDocuments } from './rank-documents'
import { readBySound } from './read-by-sound'
import { termsOfText } from './terms-of-text'
import { unknownPlaces } from './unknown-places'

/** What a query finds. */
export interface FoundDocuments {
  readonly ranked: readonly RankedDocument[]
  /** What of the query, and of what it was read as, documents hold; without the way of asking. */
  readonly found: readonly FoundTerm[]
  /** What words were taken for that no document holds. */
  readonly expansions: readonly Expansion[]
}

// Below, a word that sounds alike may say better what was meant.
const GOOD_WORTH = 0.6
// An equal term counts a little less than the very word.
const EQUAL_FACTOR = 0.8
const OTHER_NUMBER_FACTOR = 0.95

/**
 * The documents that a query finds. One round of requests for most queries; another where it holds words of the glossary
 * or unknown ones, or where nothing but common terms is left to ask for.
 *
 * @param isLoose whether documents count that share as little as a character
 */
export async function findDocuments(files: IndexFiles, query: string, isLoose = false): Promise<FoundDocuments> {
  const manifest = await files.manifest()
  if (manifest.documentCount === 0) return { ranked: [], found: [], expansions: [] }
  const asked = queryTerms(query, manifest)
  const [exact, equal] = await Promise.all([lookUp(files, wanted(asked.first, asked)), findEqualTerms(files, asked)])
  const known = new Set(exact.map(({ term }) => term.text))
  const isEqual = ({ from, to }: Pick<Term, 'from' | 'to'>) => equal.some((each) => each.from <= from && to <= each.to)
  const expansions = await expandQuery(
    files,
    asked.first.filter((term) => !term.isAsking && !isEqual(term)),
    known,
  )
  const concepts = await conceptsOf(files, asked.first, exact, equal, expansions)
  const unknown = unknownPlaces(asked, known, manifest, (place) => isEqual(place) || isRead(place, asked, expansions))
  const plain = exact.filter(({ term }) => !concepts.some(({ terms }) => terms.some((own) => own.term === term)))
  const rank = (more: readonly Concept[], unknownWords: number) =>
    rankDocuments({ terms: plain, concepts: [...concepts, ...more], unknownWords, isLoose }, manifest.documentCount)
  const unknownWords = unknown.reduce((sum, { words }) => sum + words, 0)
  const direct = rank([], unknownWords)
  const best = direct[0]
  if (best === undefined || best.worth < GOOD_WORTH) {
    const spoken = await readBySound(files, asked, unknown)
    if (spoken.length > 0) {
      const read = await Promise.all(spoken.map(({ readAs }) => alternatives(files, readAs, 1)))
      const heard = rank(
        read.map((each) => ({ isGlossary: false, terms: [], alternatives: each })),
        Math.max(0, unknownWords - spoken.reduce((sum, { words }) => sum + words, 0)),
      )
      if (heard.length > 0 && (best === undefined || (heard[0]?.score ?? 0) > best.score))
        return {
          ranked: heard,
          found: shown([...exact, ...foundIn(concepts), ...read.flat().flatMap(({ terms }) => terms)]),
          expansions: [...expansions, ...spoken],
        }
    }
  }
  if (direct.length > 0 || known.size > 0 || unknownWords > 0)
    return { ranked: direct, found: shown([...exact, ...foundIn(concepts)]), expansions }
  const common = await lookUp(files, asked.last)
  const terms = common.map((each) => ({ ...each, term: { ...each.term, isAsking: false } }))
  const ranked = rankDocuments({ terms, concepts: [], unknownWords: 0 }, manifest.documentCount)
  return { ranked, found: ranked.length > 0 ? terms : [], expansions: [] }
}

function wanted(terms: readonly QueryTerm[], { characters, asking }: QueryTerms): (QueryTerm & WantedTerm)[] {
  return terms.map((term) =>
    term.kind === 'unigram' && standsAlone(term, characters, asking) ? { ...term, standsAlone: true } : term,
  )
}

async function conceptsOf(
  files: IndexFiles,
  terms: readonly QueryTerm[],
  exact: readonly FoundTerm[],
  equal: readonly EqualTerms[],
  expansions: readonly Expansion[],
): Promise<Concept[]> {
  const places = new Map(terms.map((term) => [term.text, term]))
  const within = ({ from, to }: Pick<Term, 'from' | 'to'>) =>
    exact.filter(({ term }) => {
      const place = places.get(term.text)
      return place !== undefined && from <= place.from && place.to <= to
    })
  const ofEqual = equal.map(async (each) => ({
    isGlossary: true,
    terms: within(each),
    alternatives: await alternatives(files, each.terms, EQUAL_FACTOR),
  }))
  const ofNumber = terms
    .filter(
      (term) =>
        term.kind === 'word' && !term.isAsking && !equal.some((each) => each.from <= term.from && term.to <= each.to),
    )
    .flatMap((term) => {
      const other = otherNumber(term.text)
      const own = exact.filter((each) => each.term.text === term.text)
      return other === undefined ? [] : [{ own, other }]
    })
    .map(async ({ own, other }) => ({
      isGlossary: false,
      terms: own,
      alternatives: await alternatives(files, [other], OTHER_NUMBER_FACTOR),
    }))
  const ofUnknown = expansions.map(async ({ readAs }) => ({
    isGlossary: false,
    terms: [],
    alternatives: await alternatives(files, readAs, 1),
  }))
  const concepts = await Promise.all([...ofEqual, ...ofNumber, ...ofUnknown])
  return concepts.filter((each) => each.alternatives.length > 0)
}

async function alternatives(files: IndexFiles, texts: readonly string[], factor: number): Promise<Alternative[]> {
  const { simplified } = await files.manifest()
  const found = await Promise.all(
    texts.map(async (text) => ({ text, factor, terms: await lookUp(files, termsOfText(text, simplified)) })),
  )
  return found.filter(({ terms }) => terms.length > 0)
}

function isRead(
  { from, to }: Pick<Term, 'from' | 'to'>,
  { characters }: QueryTerms,
  expansions: readonly Expansion[],
): boolean {
  const text = characters.slice(from, to).join('')
  return expansions.some(({ typed }) => typed.includes(text))
}

function foundIn(concepts: readonly Concept[]): FoundTerm[] {
  return concepts.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms))
}

function shown(found: readonly FoundTerm[]): FoundTerm[] {
  const saying = found.filter(({ term }) => !term.isAsking)
  return [...new Map(saying.map((each) => [each.term.text, each])).values()]
}
