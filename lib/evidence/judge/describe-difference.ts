import type { Span } from '../../records/text'
import type { AlignedDifference } from '../alignment'
import { phraseKeys } from '../lexicon/phrase-groups'
import type { PassageIndex } from '../match/index-passages'
import type { Token, TokenRange } from '../tokens/token'
import type { GapDifference } from './compare-gap'
import type { Comparison } from './compare-window'

/** More characters than this (a word counts as two) can't be taken in side by side; the highlight shows them well enough. */
const LONGEST_TOLD = 10
/** What is left away at the ends of what is told. Fewer than the function words: most of those can be part of a name. */
const EDGE_WORDS: ReadonlySet<string> = new Set(
  phraseKeys('的 了 着 是 与 及 也 都 被 a an the of to in on at by for and or is are was were'),
)

/** Where a difference was found. */
export interface DifferencePlace {
  readonly sentence: string
  readonly comparison: Comparison
  readonly index: PassageIndex
}

/** A difference in words that a reader can compare: `2018年` and `2016年`, `高峰` and `低峰`; undefined where there are none. */
export function describeDifference(difference: GapDifference, place: DifferencePlace): AlignedDifference | undefined {
  const { sentence, comparison, index } = place
  const { sentence: tokens, window, windowTokens } = comparison
  const [own, other] = comparedRanges(difference, tokens, windowTokens)
  const inSentence = quote(own, tokens, sentence)
  const inPassage = quote(other, windowTokens, index.passages[window.passage] ?? '')
  if (!inSentence && !inPassage) return undefined
  if (isUnwieldy(own, tokens) || isUnwieldy(other, windowTokens)) return undefined
  return {
    kind: difference.kind,
    ...(inSentence && { inSentence }),
    ...(inPassage && { inPassage: { passage: window.passage, ...inPassage } }),
  }
}

function comparedRanges(
  difference: GapDifference,
  tokens: readonly Token[],
  windowTokens: readonly Token[],
): [TokenRange, TokenRange] {
  const { kind, inSentence, inWindow, gap } = difference
  if (kind === 'order') return [trim(inSentence, tokens), trim(inWindow, windowTokens)]
  if (kind === 'number') return numberRanges(difference, tokens, windowTokens)
  const own = trim(gap.inSentence, tokens)
  const other = trim(gap.inWindow, windowTokens)
  // One character, or nothing, says little by itself: 高 and 低 become 高峰 and 低峰, 不 becomes 不是.
  if (!isOneCharacter(own, tokens) && !isOneCharacter(other, windowTokens)) return [own, other]
  const isShared = (at: number, otherAt: number): boolean =>
    tokens[at] !== undefined && tokens[at]?.key === windowTokens[otherAt]?.key
  const isJoined = ({ from, to }: TokenRange, all: readonly Token[]): boolean =>
    from === to || all[to]?.before === 'none'
  if (isJoined(own, tokens) && isJoined(other, windowTokens) && isShared(own.to, other.to))
    return [widen(own, 0, 1), widen(other, 0, 1)]
  const isBehind = tokens[own.from]?.before === 'none' && windowTokens[other.from]?.before === 'none'
  const before = isBehind && isShared(own.from - 1, other.from - 1) ? 1 : 0
  return [widen(own, before, 0), widen(other, before, 0)]
}

/** The first number that the passage doesn't have, beside the number in its place, each with its counter (年, 人). */
function numberRanges(
  difference: GapDifference,
  tokens: readonly Token[],
  windowTokens: readonly Token[],
): [TokenRange, TokenRange] {
  const numbersIn = (range: TokenRange, all: readonly Token[]): number[] =>
    Array.from({ length: range.to - range.from }, (_, at) => range.from + at).filter((at) => all[at]?.kind === 'number')
  const others = difference.isReplaced ? numbersIn(difference.inWindow, windowTokens) : []
  const own = numbersIn(difference.inSentence, tokens).filter(
    (at) => !others.some((other) => windowTokens[other]?.key === tokens[at]?.key),
  )
  const counted = (at: number | undefined, all: readonly Token[]): TokenRange => {
    if (at === undefined) return { from: 0, to: 0 }
    const next = all[at + 1]
    return {
      from: at,
      to: next?.kind === 'character' && next.before === 'none' ? at + 2 : at + 1,
    }
  }
  return [counted(own[0], tokens), counted(others[0], windowTokens)]
}

function isUnwieldy({ from, to }: TokenRange, tokens: readonly Token[]): boolean {
  return tokens.slice(from, to).reduce((length, token) => length + (token.kind === 'word' ? 2 : 1), 0) > LONGEST_TOLD
}

function trim({ from, to }: TokenRange, tokens: readonly Token[]): TokenRange {
  let first = from
  let end = to
  while (first < end && EDGE_WORDS.has(tokens[first]?.key ?? '')) first += 1
  while (end > first && EDGE_WORDS.has(tokens[end - 1]?.key ?? '')) end -= 1
  return { from: first, to: end }
}

function isOneCharacter({ from, to }: TokenRange, tokens: readonly Token[]): boolean {
  return to === from || (to === from + 1 && tokens[from]?.kind === 'character')
}

function widen({ from, to }: TokenRange, before: number, after: number): TokenRange {
  return { from: from - before, to: to + after }
}

function quote(
  { from, to }: TokenRange,
  tokens: readonly Token[],
  text: string,
): (Span & { text: string }) | undefined {
  const start = tokens[from]?.start
  const end = tokens[to - 1]?.end
  if (from >= to || start === undefined || end === undefined) return undefined
  return { text: text.slice(start, end), start, end }
}
