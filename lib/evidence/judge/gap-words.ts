import { isFunctionWord, isMeasureWord, isPronoun } from '../lexicon/function-words'
import type { Gap } from '../match/find-gaps'
import { beginsStatement } from '../tokens/statements'
import type { Token, TokenRange } from '../tokens/token'
import type { GapPhrases } from './read-gap-phrases'

/** A numeral of one character is a quantity only in a gap with so few other words: 第四位, not 松本零士. */
export const FEW_WORDS = 2
/** `the group`, `this small town`: more words than this say something of their own. */
const LONGEST_POINTER = 3

/**
 * True where the window's side of a gap has words of its own. Characters that are function words by themselves count, as
 * they may be part of a name: 中山; whole words that are, and pronouns with their measure words, don't: 这条.
 */
export function saysOther({ from, to }: TokenRange, window: readonly Token[], isKnown: readonly boolean[]): boolean {
  return window.slice(from, to).some((token, at) => {
    if (isKnown[at] || isPronoun(token.key)) return false
    if (isMeasureWord(token.key) && isPronoun(window[from + at - 1]?.key ?? '')) return false
    return token.kind !== 'word' || !isFunctionWord(token.key)
  })
}

/**
 * True where function words stand in the very place of other words: a name may be made of them (`You`, `May`, 中和), and
 * no rewrite puts two of them for a word that says something. A pronoun there points at what the window names.
 */
export function isPutForOther(
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
export function isReorderedPhrase(words: readonly Token[], others: readonly Token[]): boolean {
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

/** True where one side only points at what the other names: a pronoun, or a determiner with a common noun. */
export function pointsAt({ from, to }: TokenRange, tokens: readonly Token[], names: readonly Token[]): boolean {
  const pointer = tokens.slice(from, to)
  const [first] = pointer
  return (
    first !== undefined &&
    pointer.length <= LONGEST_POINTER &&
    (isPronoun(first.key) || first.key === 'the') &&
    pointer.every((token) => !token.isName && token.kind !== 'number') &&
    names.some((token) => token.isName)
  )
}

/** True for a number that counts something. A lone numeral is a part of a word where no number stands in its place: 第三方. */
export function isQuantity(token: Token, words: number, others: readonly Token[]): boolean {
  if (token.kind !== 'number' || !token.isWeak) return token.kind === 'number'
  return token.key !== '1' && words <= FEW_WORDS && others.some(({ kind }) => kind === 'number')
}
