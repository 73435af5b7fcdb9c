import { idf } from '../build/weigh-terms'
import { unpackWeight } from '../format/posting-weight'
import type { FoundTerm } from './look-up'

/** A document with how well it answers a query; scores compare within one query only. */
export interface RankedDocument {
  readonly document: number
  readonly score: number
  /** How much of what is asked about it says (0–1). */
  readonly worth: number
  /** The texts of equal terms without which it would not have been found; none where the query's own words find it. */
  readonly through: readonly string[]
}

/** Words that are searched in the place of others: equal ones, or what a misspelt one is read as. */
export interface Alternative {
  readonly text: string
  readonly terms: readonly FoundTerm[]
  /** How much it counts beside what was typed (0–1). */
  readonly factor: number
}

/** A stretch of a query that can be said in several ways: its own terms, and the alternatives. */
export interface Concept {
  /** Whether readers are told of what only the alternatives find: of typos and the like the whole query is. */
  readonly isGlossary: boolean
  readonly terms: readonly FoundTerm[]
  readonly alternatives: readonly Alternative[]
}

/** What is ranked by: terms by themselves, concepts, and how many words are unknown and stand for nothing. */
export interface RankedQuery {
  readonly terms: readonly FoundTerm[]
  readonly concepts: readonly Concept[]
  readonly unknownWords: number
  /** Whether whatever is shared counts, be it as little as a character. */
  readonly isLoose?: boolean
}

// Above 1, one rare term outweighs several that are half as rare: in questions, names do.
const IDF_POWER = 1.6
// A character that stands somewhere in a document says less than two that stand there side by side.
const UNIGRAM_SHARE = 0.82
// The way of asking decides between documents that say the rest equally well; more, and "how" outweighs what is asked.
const ASKING_SHARE = 0.1
// A title that holds all that was found of the query is the obvious answer; by so high a power, one that holds three
// quarters gets hardly anything: it is another question about the same thing.
const TITLE_BONUS = 6
const TITLE_POWER = 12
// What scores less than this share of the best has one common word with the query.
const LEAST_SHARE = 0.12
// How much of what is asked about a document must say: less finds a word in passing, more loses names in long answers.
const LEAST_WORTH = 0.1
// A name of several words is named by most of them.
const LEAST_OF_ALTERNATIVE = 0.6
// Of a few words of which one is unknown, what no title holds is another subject.
const SHORT = 3
const LEAST_IN_PASSING = 0.25

/** How much a term counts in a query. */
export function termShare({ term, frequency }: Pick<FoundTerm, 'term' | 'frequency'>, documentCount: number): number {
  const kindShare = term.isAsking ? ASKING_SHARE : term.kind === 'unigram' ? UNIGRAM_SHARE : 1
  return idf(frequency, documentCount) ** IDF_POWER * kindShare
}

const NONE: readonly string[] = []

/** What one document gets of a term or concept: to its score, for its title, and of what is asked about. */
interface Gain {
  score: number
  title: number
  worth: number
  matched: number
}

/** The documents that say enough of what is asked about, best first; equal ones in their own order. */
export function rankDocuments(query: RankedQuery, documentCount: number): RankedDocument[] {
  const { terms, concepts, unknownWords, isLoose = false } = query
  const gains = new Map<number, Gain & { direct: number; through: readonly string[] }>()
  const gainOf = (document: number) => {
    const known = gains.get(document)
    if (known !== undefined) return known
    const gain = { score: 0, title: 0, worth: 0, matched: 0, direct: 0, through: NONE }
    gains.set(document, gain)
    return gain
  }
  let total = 0
  let asked = 0
  for (const found of terms) {
    const share = termShare(found, documentCount)
    total += share
    if (isSolid(found)) asked += share
    addPostings(found, share, gainOf)
  }
  for (const gain of gains.values()) gain.direct = gain.worth
  for (const concept of concepts) {
    const own = sumOf(concept.terms, documentCount)
    const others = concept.alternatives.map((each) => ({ ...each, ...sumOf(each.terms, documentCount) }))
    const share = own.total || Math.max(0, ...others.map((each) => each.total))
    total += share
    asked += share
    const best = new Map(own.gains)
    const through = new Map<number, string>()
    for (const { text, factor, total: full, gains: theirs } of others)
      for (const [document, { score, title, worth, matched }] of theirs) {
        if (matched < full * LEAST_OF_ALTERNATIVE) continue
        const scaled = {
          matched,
          score: (score / full) * Math.min(share, full) * factor,
          title: (title / full) * share,
          worth: (worth / full) * share * factor,
        }
        const before = best.get(document)
        if (before !== undefined && before.score + before.title >= scaled.score + scaled.title) continue
        best.set(document, scaled)
        if (concept.isGlossary && !own.gains.get(document)?.worth) through.set(document, text)
      }
    for (const [document, { score, title, worth }] of best) {
      const gain = gainOf(document)
      gain.score += score
      gain.title += title
      gain.worth += worth
      gain.direct += own.gains.get(document)?.worth ?? 0
      const text = through.get(document)
      if (text !== undefined) gain.through = [...gain.through, text]
    }
  }
  asked += unknownWords * idf(0, documentCount) ** IDF_POWER
  const isShort = unknownWords > 0 && terms.filter(isSolid).length <= SHORT
  const leastOf = ({ title }: Gain) => (title === 0 && isShort ? LEAST_IN_PASSING : LEAST_WORTH) * asked
  return inOrder(gains, total, asked, (gain) => isLoose || (gain.worth > 0 && gain.worth >= leastOf(gain)))
}

function inOrder(
  gains: ReadonlyMap<number, Gain & { readonly direct: number; readonly through: readonly string[] }>,
  total: number,
  asked: number,
  isWorthy: (gain: Gain) => boolean,
): RankedDocument[] {
  const worthy = [...gains].flatMap(([document, gain]) => {
    if (!isWorthy(gain)) return []
    const { score, title, worth, direct, through } = gain
    return [
      {
        document,
        own: score,
        score: score * (1 + TITLE_BONUS * (title / total) ** TITLE_POWER),
        worth: asked > 0 ? worth / asked : 0,
        through: direct >= asked * LEAST_WORTH ? [] : through,
      },
    ]
  })
  const best = worthy.reduce((most, { own }) => Math.max(most, own), 0)
  return worthy
    .filter(({ own }) => own >= best * LEAST_SHARE)
    .sort((a, b) => b.score - a.score || a.document - b.document)
}

/** Whether a term by itself makes a document one that says something of what is asked. */
function isSolid({ term }: FoundTerm): boolean {
  return !term.isAsking && (term.kind !== 'unigram' || term.standsAlone === true)
}

function addPostings(found: FoundTerm, share: number, gainOf: (document: number) => Gain): void {
  const worth = isSolid(found) ? share : 0
  for (const { document, packed } of found.postings) {
    const { weight, isInTitle } = unpackWeight(packed)
    const gain = gainOf(document)
    gain.score += share * weight
    gain.matched += share
    if (isInTitle) gain.title += share
    gain.worth += worth * (isInTitle ? 1 : weight)
  }
}

function sumOf(terms: readonly FoundTerm[], documentCount: number) {
  const gains = new Map<number, Gain>()
  let total = 0
  for (const found of terms) {
    const share = termShare(found, documentCount)
    total += share
    addPostings(found, share, (document) => {
      const known = gains.get(document)
      if (known !== undefined) return known
      const gain = { score: 0, title: 0, worth: 0, matched: 0 }
      gains.set(document, gain)
      return gain
    })
  }
  return { total, gains }
}
