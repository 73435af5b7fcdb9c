import type { DifferenceKind } from '../../records/evidence'
import { isFunctionWord, isPronoun } from '../lexicon/function-words'
import { isDenial } from '../lexicon/negations'
import type { Gap } from '../match/find-gaps'
import type { TokenMatch } from '../match/match-tokens'
import { beginsStatement, holdsStatement } from '../tokens/statements'
import type { Token, TokenRange } from '../tokens/token'
import { findReversal } from './find-reversal'
import { type GapPhrases, readGapPhrases } from './read-gap-phrases'

/** What a gap comes to: the words in which a sentence and its window differ, as ranges of their tokens. */
export interface GapDifference {
  readonly kind: DifferenceKind
  readonly inSentence: TokenRange
  readonly inWindow: TokenRange
  readonly gap: Gap
  /** True where the window says something else in the same place, false where it says nothing there. */
  readonly isReplaced: boolean
  /** True where the window only points at what the sentence names: `he`, `the group`, 该公司. */
  readonly isPointedAt?: boolean
  /** True where both sides are one phrase of the same words: `oak counter`, `counter of oak`. */
  readonly isReordered?: boolean
  /** True where the sentence's side is whole statements, with marks before and behind: added, not put for others. */
  readonly isStatement: boolean
}

/** A gap counts as one moved run where this share of it stands elsewhere in the window. */
const MOVED_SHARE = 0.7
/** A number replaces another only where the window's side is no longer than the sentence's by this many tokens. */
const LONGEST_DETOUR = 6
/** A numeral of one character is a quantity only in a gap with so few other words: 第四位, not 松本零士. */
const FEW_WORDS = 2

/** `the group`, `this small town`: more words than this say something of their own. */
const LONGEST_POINTER = 3
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
  const isOwnStatement = isStatement(gap, sentence, window)
  const difference = (kind: DifferenceKind, isReplaced: boolean): GapDifference => ({
    kind,
    inSentence: kind === 'negation' ? gap.inSentence : own,
    inWindow: kind === 'negation' ? gap.inWindow : other,
    gap,
    isReplaced,
    isStatement: isOwnStatement,
  })
  const moved = movedRange(gap.inSentence, match)
  if (moved && (isOwnStatement || isStatementOf(moved, window))) return undefined
  const reversal = findReversal(gap, sentence, window, match)
  if (reversal) return { ...difference('order', false), ...reversal }
  if (phrases.hasOpposites) return difference('negation', true)
  if (isDeniedOnce(gap, sentence, window, phrases)) return difference('negation', false)

  const words = sentence.slice(own.from, own.to)
  const otherWords = window.slice(other.from, other.to)
  if (isPronounForName(gap.inSentence, sentence, otherWords)) return { ...difference('name', false), isPointedAt: true }
  if (words.length === 0) {
    if (otherWords.length === 0 || !isPutForOther(gap, sentence, window, phrases)) return undefined
    // 得到 for 出: a rewrite, though no quotation; a word of two characters more often says something of its own.
    const isRewrite =
      otherWords.length < FEW_WORDS &&
      !sentence.slice(gap.inSentence.from, gap.inSentence.to).some(({ isName }) => isName)
    return { ...difference('word', !isRewrite), inSentence: gap.inSentence }
  }
  const numbers = words.filter((token) => isQuantity(token, words.length))
  const isAbsent = (number: Token): boolean => !otherWords.some((token) => token.key === number.key)
  if (numbers.some(isAbsent)) {
    const isNear = otherWords.length <= words.length + LONGEST_DETOUR
    return difference('number', isNear && otherWords.some((token) => token.kind === 'number'))
  }
  const isReplaced =
    (!isOwnStatement || isNameForName(words, otherWords)) && saysOther(gap.inWindow, window, phrases.isKnownInWindow)
  if (moved && !isReplaced && isWithinStatement(gap, moved, window)) return undefined
  if (words.some((token) => token.isName) && pointsBack(gap.inWindow, window))
    return { ...difference('name', false), isPointedAt: true }
  if (words.every((token) => token.kind === 'word') && standsForNamed(gap.inWindow, window, words))
    return { ...difference('word', false), isPointedAt: true }
  if (isReorderedPhrase(words, otherWords)) return { ...difference('word', true), isReordered: true }
  const isOfNames = words.some((token) => token.isName) || (isReplaced && otherWords.some((token) => token.isName))
  return difference(isOfNames ? 'name' : 'word', isReplaced)
}

/**
 * True where the window's side of a gap has words of its own. Characters that are function words by themselves count, as
 * they may be part of a name: 中山; whole words that are, and pronouns, don't.
 */
function saysOther({ from, to }: TokenRange, window: readonly Token[], isKnown: readonly boolean[]): boolean {
  return window.slice(from, to).some((token, at) => {
    if (isKnown[at] || isPronoun(token.key)) return false
    return token.kind !== 'word' || !isFunctionWord(token.key)
  })
}

/**
 * True where function words stand in the very place of other words: a name may be made of them (`You`, `May`, 中和), and
 * no rewrite puts two of them for a word that says something. A pronoun there points at what the window names.
 */
function isPutForOther(
  { inSentence, inWindow }: Gap,
  sentence: readonly Token[],
  window: readonly Token[],
  { isKnownInSentence, isKnownInWindow }: GapPhrases,
): boolean {
  const own = sentence.slice(inSentence.from, inSentence.to)
  const isOfNames = own.length > 0 && own.every((token, at) => token.isName && !isKnownInSentence[at])
  const isWord =
    own.length >= FEW_WORDS && own.every((token, at) => token.kind === 'character' && !isKnownInSentence[at])
  if (!(isOfNames || isWord) || (beginsStatement(own[0]) && own.some((token) => isPronoun(token.key)))) return false
  const others = window.slice(inWindow.from, inWindow.to)
  const isOther = (token: Token, at: number): boolean => !isKnownInWindow[at] && !isFunctionWord(token.key)
  return others.length <= own.length + FEW_WORDS && others.some(isOther)
}

/**
 * True where two sides are the same words, all but the function words. Of three or more, one order may say the opposite of
 * the other (`dogs chase cats`), unless one side is put together with `of`.
 */
function isReorderedPhrase(words: readonly Token[], others: readonly Token[]): boolean {
  const contentOf = (tokens: readonly Token[]): string[] =>
    tokens.flatMap(({ kind, key }) => (kind === 'word' && isFunctionWord(key) ? [] : [key])).sort()
  const own = contentOf(words)
  const isPhrase = [...words, ...others].every(
    ({ kind, before }, at) => kind !== 'character' && (at === 0 || before !== 'sentence'),
  )
  const isOne = own.length <= FEW_WORDS || words.some(isGenitive) !== others.some(isGenitive)
  return isPhrase && isOne && own.join(' ') === contentOf(others).join(' ')
}

function isGenitive({ key }: Token): boolean {
  return key === 'of' || key === 's'
}

/** True where both sides are short names alone: one item of a list, with marks before and behind it, for another. */
function isNameForName(words: readonly Token[], others: readonly Token[]): boolean {
  const isShort = words.length <= LONGEST_POINTER && others.length <= LONGEST_POINTER
  return isShort && others.length > 0 && [...words, ...others].every((token) => token.isName)
}

/** True where a range only points at what was named before: a pronoun, or a determiner with a common noun. */
function pointsBack({ from, to }: TokenRange, window: readonly Token[]): boolean {
  const words = window.slice(from, to)
  const isCommon = words.every((token) => !token.isName && token.kind !== 'number')
  const [first] = words
  return (
    isCommon && first !== undefined && words.length <= LONGEST_POINTER && (isPronoun(first.key) || first.key === 'the')
  )
}

/** True where `one` stands for a word that was named before: `a long context, and … a short one`. */
function standsForNamed({ from, to }: TokenRange, window: readonly Token[], words: readonly Token[]): boolean {
  const [one, ...more] = window.slice(from, to)
  if (!one?.isWeak || one.key !== '1' || more.length > 0) return false
  const before = new Set(window.slice(0, from).map(({ key }) => key))
  return words.every(({ key }) => before.has(key))
}

/** True where a pronoun stands in the place of a name: `she told him`, `she told Walsh`. */
function isPronounForName({ from, to }: TokenRange, sentence: readonly Token[], others: readonly Token[]): boolean {
  const [pronoun, ...more] = sentence.slice(from, to)
  const isPronounAlone = pronoun !== undefined && more.length === 0 && isPronoun(pronoun.key)
  return (
    isPronounAlone && others.length > 0 && others.length <= LONGEST_POINTER && others.every((token) => token.isName)
  )
}

function isQuantity(token: Token, words: number): boolean {
  return token.kind === 'number' && !(token.isWeak && (token.key === '1' || words > FEW_WORDS))
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

/** True where the gap's words in the sentence are whole statements, with marks before and behind. */
function isStatement(gap: Gap, sentence: readonly Token[], window: readonly Token[]): boolean {
  const { from, to } = gap.inSentence
  // Where a rewrite put the comma of a list for a comma, the window still has the mark.
  const isEdge = (token: Token | undefined, partner: Token | undefined): boolean =>
    beginsStatement(token) || (token?.before === 'mark' && beginsStatement(partner))
  return from < to && isEdge(sentence[from], window[gap.inWindow.from]) && isEdge(sentence[to], window[gap.inWindow.to])
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

/** True where no mark parts a gap from where its words were moved. */
function isWithinStatement({ inWindow }: Gap, moved: TokenRange, window: readonly Token[]): boolean {
  const from = Math.min(inWindow.from, moved.from)
  return !window.slice(from + 1, Math.max(inWindow.from, moved.to)).some(beginsStatement)
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
    ...deniableKeys(range, tokens, isKnown),
    ...tokens.slice(range.to, range.to + after).map((token) => token.key),
  ]
  const own = keysOf(gap.inSentence, sentence, phrases.isKnownInSentence)
  return isDenial(own) !== isDenial(keysOf(gap.inWindow, window, phrases.isKnownInWindow))
}

/**
 * The keys of a range, without those that deny nothing there: a word that has a synonym on the other side (不过 and 但), and
 * the middle of a question in the form 是不是, 有没有.
 */
function deniableKeys({ from, to }: TokenRange, tokens: readonly Token[], isKnown: readonly boolean[]): string[] {
  return tokens.slice(from, to).map((token, index) => {
    const isAsked = tokens[from + index - 1]?.key === tokens[from + index + 1]?.key && token.kind === 'character'
    return isKnown[index] || isAsked ? '-' : token.key
  })
}
