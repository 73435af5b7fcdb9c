import { isFunctionWord } from '../lexicon/function-words'
import { negationsIn } from '../lexicon/negations'
import { areOpposites } from '../lexicon/opposites'
import { WIDEST, type Window } from '../match/find-windows'
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

/** A stretch of the excerpts that a sentence retells in another order, and the keys of its tokens. */
export interface Retelling {
  readonly window: Window
  readonly keys: ReadonlySet<string>
  /** 0–1: the share of the sentence's pieces that stand in the window. */
  readonly share: number
}

/**
 * The one to three sentences of a passage that most of a sentence stands in, in whatever order: its words, or its pairs of
 * characters, as one Han character stands anywhere by chance. Undefined where there are none, where they lack a number or
 * the names of the sentence, or where one of the two denies and the other doesn't.
 */
export function findRetelling(
  sentence: readonly Token[],
  ids: readonly number[],
  index: PassageIndex,
): Retelling | undefined {
  const isOfPairs = sentence.some(({ kind }) => kind === 'character')
  const pieces = isOfPairs ? pairsOf(sentence, ids, index) : wordsOf(sentence, ids, index)
  const best = pieces.length < FEWEST_PIECES ? undefined : fullestWindow(pieces, index)
  if (!best || best.held < (isOfPairs ? LEAST_PAIRS : LEAST_WORDS) * pieces.length) return undefined
  const window = index.tokens.slice(best.window.first, best.window.end)
  const keys = new Set(window.map(({ key }) => key))
  const missing = sentence.filter(({ key }) => !keys.has(key) && !isFunctionWord(key))
  const isLacking =
    missing.some(({ kind, isWeak }) => kind === 'number' && !isWeak) ||
    missing.filter(({ isName }) => isName).length > (isOfPairs ? 0 : MOST_NAMES_MISSING)
  if (isLacking || isDenied(sentence, window, missing)) return undefined
  return { window: best.window, keys, share: best.held / pieces.length }
}

/** For each content word the sentences of the passages that have it. */
function wordsOf(sentence: readonly Token[], ids: readonly number[], index: PassageIndex): (readonly number[])[] {
  const words = sentence.flatMap(({ key }, at) => (isFunctionWord(key) ? [] : [ids[at] ?? -1]))
  return words.map((id) => index.sentencesWith(id))
}

/** For each pair of neighbours the sentences of the passages that have it. */
function pairsOf(sentence: readonly Token[], ids: readonly number[], index: PassageIndex): number[][] {
  return sentence.flatMap(({ before }, at) => {
    if (at === 0 || before !== 'none') return []
    return [index.placesOf(ids[at - 1] ?? -1, ids[at] ?? -1).map((place) => index.sentenceOf[place] ?? -1)]
  })
}

/** The window with most of the pieces, the narrowest of those, and how many it has. */
function fullestWindow(
  pieces: readonly (readonly number[])[],
  index: PassageIndex,
): { window: Window; held: number } | undefined {
  const piecesIn = new Map<number, number[]>()
  for (const [piece, sentences] of pieces.entries())
    for (const sentence of sentences) {
      const known = piecesIn.get(sentence)
      if (known) known.push(piece)
      else piecesIn.set(sentence, [piece])
    }
  let best: { window: Window; held: number } | undefined
  for (const from of piecesIn.keys()) {
    const first = index.sentences[from]
    const held = new Set<number>()
    for (let at = from; first && at < from + WIDEST; at += 1) {
      const last = index.sentences[at]
      if (!last || last.passage !== first.passage) break
      for (const piece of piecesIn.get(at) ?? []) held.add(piece)
      if (!best || held.size > best.held)
        best = { window: { passage: first.passage, first: first.first, end: last.end }, held: held.size }
    }
  }
  return best
}

/** True where one of the two denies and the other doesn't, or a word stands for the opposite of one there. */
function isDenied(sentence: readonly Token[], window: readonly Token[], missing: readonly Token[]): boolean {
  const denies = (tokens: readonly Token[]): boolean => negationsIn(tokens.map(({ key }) => key)).length > 0
  if (denies(sentence) !== denies(window)) return true
  const words = missing.filter(({ kind }) => kind === 'word')
  return words.some(({ key }) => window.some((token) => areOpposites(key, token.key)))
}
