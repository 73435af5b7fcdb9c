import { isFunctionWord } from '../lexicon/function-words'
import { negationsIn } from '../lexicon/negations'
import { areOpposites } from '../lexicon/opposites'
import type { Window } from '../match/find-windows'
import type { PassageIndex } from '../match/index-passages'
import type { Token } from '../tokens/token'

/** The most sentences of an excerpt that one sentence retells. */
const WIDEST = 3
/** With fewer words of its own a sentence is put together of any text about the same matter. */
const FEWEST_WORDS = 4
/**
 * The least share of them that stands in the window. On en-wice .6 takes the first claim that isn't supported, .75 loses a
 * fifth of the supported ones.
 */
const LEAST_SHARE = 0.65
/** A sentence names its subject, which an excerpt often has further up than it was cut. */
const MOST_NAMES_MISSING = 1

/** A stretch of the excerpts that a sentence retells in another order, and the keys of its words. */
export interface Retelling {
  readonly window: Window
  readonly keys: ReadonlySet<string>
  /** 0–1: the share of the sentence's words that stand in the window. */
  readonly share: number
}

/**
 * The one to three sentences of a passage that nearly all words of a sentence stand in, in whatever order; undefined where
 * there are none, where they lack a number or name of the sentence, or where one of the two denies what the other says.
 *
 * For languages with spaces between words only: a Han character alone stands anywhere by chance.
 */
export function findRetelling(
  sentence: readonly Token[],
  ids: readonly number[],
  index: PassageIndex,
): Retelling | undefined {
  const words = Array.from(sentence.keys()).filter((at) => isContent(sentence[at]))
  if (words.length < FEWEST_WORDS || sentence.some(({ kind }) => kind === 'character')) return undefined
  const window = widestShare(
    words.map((at) => ids[at] ?? -1),
    index,
  )
  if (!window) return undefined
  const tokens = index.tokens.slice(window.first, window.end)
  const keys = new Set(tokens.map(({ key }) => key))
  const missing = words.flatMap((at) => (keys.has(sentence[at]?.key ?? '') ? [] : (sentence[at] ?? [])))
  const share = 1 - missing.length / words.length
  const isKept =
    share >= LEAST_SHARE &&
    missing.filter(({ isName }) => isName).length <= MOST_NAMES_MISSING &&
    missing.every(({ kind, isWeak }) => kind !== 'number' || isWeak) &&
    !isDenied(sentence, tokens, missing)
  return isKept ? { window, keys, share } : undefined
}

function isContent(token: Token | undefined): token is Token {
  return token !== undefined && !isFunctionWord(token.key)
}

function widestShare(words: readonly number[], index: PassageIndex): Window | undefined {
  const wordsIn = new Map<number, Set<number>>()
  for (const id of words)
    for (const sentence of index.sentencesWith(id)) wordsIn.set(sentence, (wordsIn.get(sentence) ?? new Set()).add(id))
  let best: { window: Window; held: number } | undefined
  for (const from of wordsIn.keys()) {
    const first = index.sentences[from]
    const held = new Set<number>()
    for (let at = from; first && at < from + WIDEST; at += 1) {
      const last = index.sentences[at]
      if (!last || last.passage !== first.passage) break
      for (const id of wordsIn.get(at) ?? []) held.add(id)
      if (!best || held.size > best.held)
        best = { window: { passage: first.passage, first: first.first, end: last.end }, held: held.size }
    }
  }
  return best?.window
}

/** True where the sentence denies and the window doesn't, or a word of it stands for the opposite of one there. */
function isDenied(sentence: readonly Token[], window: readonly Token[], missing: readonly Token[]): boolean {
  const denials = (tokens: readonly Token[]): number => negationsIn(tokens.map(({ key }) => key)).length
  const [own, other] = [denials(sentence), denials(window)]
  if (own > 0 !== other > 0) return true
  return missing.some(({ key }) => window.some((token) => areOpposites(key, token.key)))
}
