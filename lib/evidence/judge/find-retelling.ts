import { isFunctionWord } from '../lexicon/function-words'
import { negationsIn } from '../lexicon/negations'
import { areOpposites } from '../lexicon/opposites'
import type { Window } from '../match/find-windows'
import type { PassageIndex } from '../match/index-passages'
import type { Token } from '../tokens/token'

/** With fewer pieces of its own a sentence is put together of any text about the same matter. */
const FEWEST_PIECES = 4
/** The least share of the words. On en-wice .6 takes the first claim that isn't supported, .75 loses a fifth of the others. */
const LEAST_WORDS = 0.65
/** The least share of the pairs of characters. On zh-uhgeval .5 takes half as many inventions again for 1 % of headlines. */
const LEAST_PAIRS = 0.55
/** A sentence of words names its subject, which an excerpt often has further up than it was cut. */
const MOST_NAMES_MISSING = 1

/** A stretch of the excerpts that a sentence retells in another order. */
export interface Retelling {
  readonly window: Window
  readonly tokens: readonly Token[]
  /** 0–1: the share of the sentence's pieces that stand in the window. */
  readonly share: number
}

/**
 * The window that most of a sentence stands in, in whatever order: its words, or its pairs of characters, as one Han
 * character stands anywhere by chance. Undefined where that is too little, where the window lacks a number or the names of
 * the sentence, or where one of the two denies and the other doesn't.
 */
export function findRetelling(
  sentence: readonly Token[],
  ids: readonly number[],
  windows: readonly Window[],
  index: PassageIndex,
): Retelling | undefined {
  const isOfPairs = sentence.some(({ kind }) => kind === 'character')
  const pieces = isOfPairs ? pairsOf(sentence, ids, index) : wordsOf(sentence, ids, index)
  if (pieces.length < FEWEST_PIECES) return undefined
  const [best] = windows
    .map((window): Retelling => {
      const from = index.sentenceOf[window.first] ?? 0
      const to = index.sentenceOf[window.end - 1] ?? 0
      const held = pieces.filter((sentences) => sentences.some((at) => from <= at && at <= to))
      return { tokens: index.tokens.slice(window.first, window.end), window, share: held.length / pieces.length }
    })
    .sort((a, b) => b.share - a.share)
  if (!best || best.share < (isOfPairs ? LEAST_PAIRS : LEAST_WORDS)) return undefined
  const keys = new Set(best.tokens.map(({ key }) => key))
  const missing = sentence.filter(({ key }) => !keys.has(key) && !isFunctionWord(key))
  const isLacking =
    missing.some(({ kind, isWeak }) => kind === 'number' && !isWeak) ||
    missing.filter(({ isName }) => isName).length > (isOfPairs ? 0 : MOST_NAMES_MISSING)
  return isLacking || isDenied(sentence, best.tokens, missing) ? undefined : best
}

/** For each content word the sentences of the passages that have it. */
function wordsOf(sentence: readonly Token[], ids: readonly number[], index: PassageIndex): (readonly number[])[] {
  return ids.filter((_, at) => !isFunctionWord(sentence[at]?.key ?? '')).map((id) => index.sentencesWith(id))
}

/** For each pair of neighbours without a mark between them the sentences of the passages that have it. */
function pairsOf(sentence: readonly Token[], ids: readonly number[], index: PassageIndex): number[][] {
  return ids.flatMap((id, at) => {
    if (at === 0 || sentence[at]?.before !== 'none') return []
    return [index.placesOf(ids[at - 1] ?? -1, id).map((place) => index.sentenceOf[place] ?? -1)]
  })
}

/** True where one of the two denies and the other doesn't, or a word stands for the opposite of one there. */
function isDenied(sentence: readonly Token[], window: readonly Token[], missing: readonly Token[]): boolean {
  const denies = (tokens: readonly Token[]): boolean => negationsIn(tokens.map(({ key }) => key)).length > 0
  if (denies(sentence) !== denies(window)) return true
  const words = missing.filter(({ kind }) => kind === 'word')
  return words.some(({ key }) => window.some((token) => areOpposites(key, token.key)))
}
