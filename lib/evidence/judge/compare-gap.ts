import type { DifferenceKind } from '../../records/evidence'
import { isFunctionWord } from '../lexicon/function-words'
import { isDenial } from '../lexicon/negations'
import type { Gap } from '../match/find-gaps'
import type { TokenMatch } from '../match/token-match'
import { beginsStatement, holdsStatement } from '../tokens/statements'
import type { Token, TokenRange } from '../tokens/token'
import { findReversal } from './find-reversal'
import { FEW_WORDS, isPutForOther, isQuantity, isReorderedPhrase, pointsAt, saysOther } from './gap-words'
import { type GapPhrases, readGapPhrases } from './read-gap-phrases'

/** What a gap comes to: the words in which a sentence and its window differ, as ranges of their tokens. */
export interface GapDifference {
  readonly kind: DifferenceKind
  readonly inSentence: TokenRange
  readonly inWindow: TokenRange
  readonly gap: Gap
  /** True where the window says something else in the same place, false where it says nothing there. */
  readonly isReplaced: boolean
  /** True where both sides are one phrase of the same words: `oak counter`, `counter of oak`. */
  readonly isReordered?: boolean
}

/** A gap counts as one moved run where this share of it stands elsewhere in the window. */
const MOVED_SHARE = 0.7
/** A number replaces another only where the window's side is no longer than the sentence's by this many tokens. */
const LONGEST_DETOUR = 6

/** A negation is a few words with its verb; in a longer gap it denies something that the other side doesn't speak of. */
const LONGEST_DENIAL = 6

/** The difference that a gap makes, or undefined where both sides say the same or only in other clauses. */
export function compareGap(
  gap: Gap,
  sentence: readonly Token[],
  window: readonly Token[],
  match: TokenMatch,
): GapDifference | undefined {
  const phrases = readGapPhrases(gap, sentence, window)
  const own = contentRange(gap.inSentence, sentence, phrases.isKnownInSentence)
  const other = contentRange(gap.inWindow, window, phrases.isKnownInWindow)
  const difference = (kind: DifferenceKind, isReplaced: boolean): GapDifference => ({
    kind,
    inSentence: kind === 'negation' ? gap.inSentence : own,
    inWindow: kind === 'negation' ? gap.inWindow : other,
    gap,
    isReplaced,
  })
  const moved = movedRange(gap.inSentence, match)
  if (moved && (isStatementOf(gap.inSentence, sentence) || isStatementOf(moved, window))) return undefined
  const reversal = findReversal(gap, sentence, window, match)
  if (reversal) return { ...difference('order', false), ...reversal }
  if (phrases.hasOpposites) return difference('negation', true)
  if (isDeniedOnce(gap, sentence, window, phrases)) return difference('negation', false)

  const words = sentence.slice(own.from, own.to)
  const otherWords = window.slice(other.from, other.to)
  if (pointsAt(gap.inSentence, sentence, otherWords) || pointsAt(gap.inWindow, window, words)) return undefined
  if (words.length === 0) {
    if (otherWords.length === 0 || !isPutForOther(gap, sentence, window, phrases)) return undefined
    // 得到 for 出: a rewrite, though no quotation; a word of two characters more often says something of its own.
    const isRewrite =
      otherWords.length < FEW_WORDS &&
      !sentence.slice(gap.inSentence.from, gap.inSentence.to).some(({ isName }) => isName)
    return { ...difference('word', !isRewrite), inSentence: gap.inSentence }
  }
  const numbers = words.filter((token) => isQuantity(token, words.length, otherWords))
  const isAbsent = (number: Token): boolean => !otherWords.some((token) => token.key === number.key)
  if (numbers.some(isAbsent)) {
    const isNear = otherWords.length <= words.length + LONGEST_DETOUR
    return difference('number', isNear && otherWords.some((token) => token.kind === 'number'))
  }
  const isReplaced = saysOther(gap.inWindow, window, phrases.isKnownInWindow)
  if (moved && !isReplaced) return undefined
  if (isReorderedPhrase(words, otherWords)) return { ...difference('word', true), isReordered: true }
  const isOfNames = words.some((token) => token.isName) || (isReplaced && otherWords.some((token) => token.isName))
  return difference(isOfNames ? 'name' : 'word', isReplaced)
}

/** A range without the words at its ends that carry no fact or that the other side has a synonym for. */
function contentRange(range: TokenRange, tokens: readonly Token[], isKnown: readonly boolean[]): TokenRange {
  let { from, to } = range
  const isContent = (at: number): boolean => {
    const token = tokens[at]
    return token !== undefined && !isKnown[at - range.from] && !isFunctionWord(token.key)
  }
  while (from < to && !isContent(from)) from += 1
  while (to > from && !isContent(to - 1)) to -= 1
  return { from, to }
}

function isStatementOf({ from, to }: TokenRange, window: readonly Token[]): boolean {
  return beginsStatement(window[from]) && beginsStatement(window[to])
}

/** Where in the window a gap's words stand that were only moved, if most of them were. */
function movedRange({ from, to }: TokenRange, match: TokenMatch): TokenRange | undefined {
  const places: number[] = []
  for (let index = from; index < to; index += 1) if (match.isMoved[index]) places.push(match.at[index] ?? -1)
  if (places.length === 0 || places.length < MOVED_SHARE * (to - from)) return undefined
  return { from: Math.min(...places), to: Math.max(...places) + 1 }
}

/** True where one side of a gap denies what the other says. Longer sides hold a denial of something else. */
function isDeniedOnce(gap: Gap, sentence: readonly Token[], window: readonly Token[], phrases: GapPhrases): boolean {
  const isShort = ({ from, to }: TokenRange): boolean => to - from <= LONGEST_DENIAL
  if (!isShort(gap.inSentence) || !isShort(gap.inWindow)) return false
  if (holdsStatement(gap.inSentence, sentence) || holdsStatement(gap.inWindow, window)) return false
  // With the agreeing neighbours, as they may make one word with what stands in the gap: 是|否.
  const before = sentence[gap.inSentence.from - 1]?.key === window[gap.inWindow.from - 1]?.key ? 1 : 0
  const after = sentence[gap.inSentence.to]?.key === window[gap.inWindow.to]?.key ? 1 : 0
  const keysOf = (range: TokenRange, tokens: readonly Token[], isKnown: readonly boolean[]): string[] => [
    ...tokens.slice(Math.max(0, range.from - before), range.from).map((token) => token.key),
    // A word that has a synonym on the other side denies nothing: 不过 and 但.
    ...tokens.slice(range.from, range.to).map(({ key }, at) => (isKnown[at] ? '-' : key)),
    ...tokens.slice(range.to, range.to + after).map((token) => token.key),
  ]
  const own = keysOf(gap.inSentence, sentence, phrases.isKnownInSentence)
  return isDenial(own) !== isDenial(keysOf(gap.inWindow, window, phrases.isKnownInWindow))
}
