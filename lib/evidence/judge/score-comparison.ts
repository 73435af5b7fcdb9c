import { isFunctionWord } from '../lexicon/function-words'
import type { TokenMatch } from '../match/token-match'
import { holdsStatement } from '../tokens/statements'
import type { Token } from '../tokens/token'
import type { GapDifference } from './compare-gap'
import type { Comparison } from './compare-window'
import { type Elision, findElision } from './find-elision'

/** A number, a negation, a lone other word: each by itself takes even a sentence copied word for word below the limit. */
const CONTRADICTION = 0.65
/** A number that the window doesn't have, where none stands in its place. */
const NUMBER_ABSENT = 0.6
/** A Latin name that the window doesn't have. */
const NAME_ABSENT = 0.15
/** The same words in another order: `an oak counter`, `a counter of oak`. Enough for the reader to be told. */
const REORDERED = 0.3
/** Any other difference. A free retelling has several of them and is still one; what was invented has more. */
const OTHER_WORDS = 0.05

/** Enough for a window without an elision to be chosen where there is one; what the excerpt keeps apart is no support. */
const ELISION_COST: Readonly<Record<Elision, number>> = { apart: 0, joined: 0.03, broken: CONTRADICTION }

/** A difference covered by a second passage to this share is none. */
const COVERED_ELSEWHERE = 0.7

/** From here on a sentence follows its window word for word but for one place; see {@link followsElsewhere}. */
const LEAST_AGREEING = 0.9
/** What stands in the window's place may be twice as long as the sentence's words and so many tokens more. */
const LONGEST_DETOUR = 2

/** A comparison in figures. */
export interface Score {
  /** Coverage less all penalties. */
  readonly score: number
  /** 0–1: the share of the sentence's tokens that stand in the window or the second passage. */
  readonly coverage: number
  readonly weighed: readonly {
    readonly difference: GapDifference
    readonly penalty: number
  }[]
  readonly elision: Elision
}

/** Weighs what a sentence shares with its window (and a second passage) against the differences. */
export function scoreComparison(comparison: Comparison, second?: TokenMatch): Score {
  const { sentence } = comparison
  const isCovered = (at: number): boolean => (comparison.match.at[at] ?? -1) >= 0 || (second?.at[at] ?? -1) >= 0
  const coverage = shareOf(
    sentence,
    (at) => isCovered(at) || (isContentWord(sentence[at]) && comparison.keysInWindow.has(sentence[at]?.key ?? '')),
  )
  const weighed = comparison.differences
    .filter((difference) => !second || !standsIn(second, difference))
    .map((difference) => ({
      difference,
      penalty: penaltyOf(difference, comparison, isCovered),
    }))
  const elision = findElision(sentence, comparison.windowTokens, comparison.match)
  return {
    score: weighed.reduce((rest, { penalty }) => rest - penalty, coverage - ELISION_COST[elision]),
    coverage,
    weighed,
    elision,
  }
}

/** A word long enough to mean the same wherever it stands, of a language with spaces between them. */
function isContentWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.key.length >= 4 && !isFunctionWord(token.key)
}

function shareOf(sentence: readonly Token[], isCounted: (at: number) => boolean): number {
  return sentence.filter((_, at) => isCounted(at)).length / sentence.length
}

function standsIn(second: TokenMatch, { kind, isReplaced, inSentence: { from, to } }: GapDifference): boolean {
  if (kind === 'negation' || kind === 'order' || (kind === 'number' && isReplaced)) return false
  return second.at.subarray(from, to).filter((place) => place >= 0).length > COVERED_ELSEWHERE * (to - from)
}

function penaltyOf(difference: GapDifference, comparison: Comparison, isCovered: (at: number) => boolean): number {
  const { kind, isReplaced, inSentence } = difference
  const { sentence, keysInWindow } = comparison
  const words = sentence.slice(inSentence.from, inSentence.to)
  if (kind === 'negation' || kind === 'order' || (kind === 'number' && isReplaced)) return CONTRADICTION
  if (kind === 'number') {
    // A lone Han numeral or number word is often no quantity.
    if (words.every((token) => token.kind !== 'number' || token.isWeak)) return OTHER_WORDS
    if (followsElsewhere(difference, comparison, isCovered)) return CONTRADICTION
    return words.some(({ kind, key }) => kind === 'number' && !keysInWindow.has(key)) ? NUMBER_ABSENT : OTHER_WORDS
  }
  if (difference.isReordered) return REORDERED
  if (isReplaced && isOnlyChange(difference, comparison, isCovered)) return CONTRADICTION
  return words.some((token) => token.isName && !keysInWindow.has(token.key)) ? NAME_ABSENT : OTHER_WORDS
}

/** True where the sentence follows the window word for word but for this place, and says something else just there. */
function isOnlyChange(difference: GapDifference, comparison: Comparison, isCovered: (at: number) => boolean): boolean {
  const { inSentence, inWindow } = difference
  if (inWindow.to - inWindow.from > 2 * (inSentence.to - inSentence.from) + LONGEST_DETOUR) return false
  return followsElsewhere(difference, comparison, isCovered)
}

/**
 * True where everything around a difference follows the window word for word, and leaves out no more than statements. Then
 * another word is a change of what is said; in a free retelling it is one of many.
 */
function followsElsewhere(
  { gap, inSentence }: GapDifference,
  { sentence, gaps, differences, windowTokens }: Comparison,
  isCovered: (at: number) => boolean,
): boolean {
  const isSaid = new Set<number>()
  for (const { inSentence: own, inWindow: other } of gaps.filter((each) => each !== gap)) {
    const isInner = own.from > 0 && own.to < sentence.length
    // A gap without a difference says the same in other words.
    if (own.from < own.to && !differences.some((difference) => difference.gap.inSentence === own))
      for (let at = own.from; at < own.to; at += 1) isSaid.add(at)
    else if (isInner && other.from < other.to && !holdsStatement(other, windowTokens)) return false
  }
  const around = Array.from(sentence.keys()).filter((at) => at < inSentence.from || at >= inSentence.to)
  return around.filter((at) => isCovered(at) || isSaid.has(at)).length >= LEAST_AGREEING * around.length
}
