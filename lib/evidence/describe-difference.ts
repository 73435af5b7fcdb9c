import type { Span } from '../records/text'
import type { AlignedDifference } from './align'
import type { GapDifference } from './compare-gap'
import type { Comparison } from './compare-window'
import type { Range } from './find-gaps'
import type { PassageIndex } from './index-passages'
import { phraseKeys } from './phrase-groups'
import type { Unit } from './units'

/** More characters than this (a word counts as two) can't be taken in side by side; the highlight shows them well enough. */
const LONGEST_TOLD = 10
/** What is left away at the ends of what is told. Fewer than the function words: most of those can be part of a name. */
const EDGE_WORDS: ReadonlySet<string> = new Set(
  phraseKeys('的 了 着 是 与 及 也 都 被 a an the of to in on at by for and or is are was were'),
)

/** Where a difference was found. */
export interface DifferencePlace {
  readonly sentence: string
  readonly units: readonly Unit[]
  readonly comparison: Comparison
  readonly index: PassageIndex
}

/** A difference in words that a reader can compare: `2018年` and `2016年`, `高峰` and `低峰`; undefined where there are none. */
export function describeDifference(difference: GapDifference, place: DifferencePlace): AlignedDifference | undefined {
  const { sentence, units, comparison, index } = place
  const { window, windowUnits } = comparison
  const [own, other] = comparedRanges(difference, units, windowUnits)
  const inSentence = quote(own, units, sentence)
  const inPassage = quote(other, windowUnits, index.passages[window.passage] ?? '')
  if (!inSentence && !inPassage) return undefined
  if (isUnwieldy(own, units) || isUnwieldy(other, windowUnits)) return undefined
  return {
    kind: difference.kind,
    ...(inSentence && { inSentence }),
    ...(inPassage && { inPassage: { passage: window.passage, ...inPassage } }),
  }
}

function comparedRanges(
  difference: GapDifference,
  units: readonly Unit[],
  windowUnits: readonly Unit[],
): [Range, Range] {
  const { kind, inSentence, inWindow, gap, isReplaced } = difference
  if (kind === 'order') return [trim(inSentence, units), trim(inWindow, windowUnits)]
  if (kind === 'number') return numberRanges(difference, units, windowUnits)
  const nothing = { from: gap.inWindow.from, to: gap.inWindow.from }
  if (kind === 'name' && !isReplaced) return [nameRange(inSentence, units), nothing]
  const own = kind === 'negation' ? inSentence : trim(gap.inSentence, units)
  const other = kind === 'negation' ? inWindow : isReplaced ? trim(gap.inWindow, windowUnits) : nothing
  // One character, or nothing, says little by itself: 高 and 低 become 高峰 and 低峰, 不 becomes 不是.
  const isShort = isOneCharacter(own, units) || isOneCharacter(other, windowUnits)
  if (!isShort || (kind !== 'negation' && !isReplaced)) return [own, other]
  const after = sharedAfter(own, other, units, windowUnits)
  const before = after > 0 ? 0 : sharedBefore(own, other, units, windowUnits)
  return [widen(own, before, after), widen(other, before, after)]
}

/** The first number that the passage doesn't have, beside the number in its place, each with its counter (年, 人). */
function numberRanges(difference: GapDifference, units: readonly Unit[], windowUnits: readonly Unit[]): [Range, Range] {
  const numbersIn = (range: Range, all: readonly Unit[]): number[] =>
    Array.from({ length: range.to - range.from }, (_, at) => range.from + at).filter((at) => all[at]?.kind === 'number')
  const others = difference.isReplaced ? numbersIn(difference.inWindow, windowUnits) : []
  const own = numbersIn(difference.inSentence, units).filter(
    (at) => !others.some((other) => windowUnits[other]?.key === units[at]?.key),
  )
  const counted = (at: number | undefined, all: readonly Unit[]): Range => {
    if (at === undefined) return { from: 0, to: 0 }
    const next = all[at + 1]
    return {
      from: at,
      to: next?.kind === 'character' && next.before === 'none' ? at + 2 : at + 1,
    }
  }
  return [counted(own[0], units), counted(others[0], windowUnits)]
}

/** The first name of a range, of one or more words. */
function nameRange({ from, to }: Range, units: readonly Unit[]): Range {
  let first = from
  while (first < to && !units[first]?.isName) first += 1
  let end = first
  while (end < to && units[end]?.isName && (end === first || units[end]?.before === 'none')) end += 1
  return { from: first, to: end }
}

function isUnwieldy({ from, to }: Range, units: readonly Unit[]): boolean {
  return units.slice(from, to).reduce((length, unit) => length + (unit.kind === 'word' ? 2 : 1), 0) > LONGEST_TOLD
}

function trim({ from, to }: Range, units: readonly Unit[]): Range {
  let first = from
  let end = to
  while (first < end && EDGE_WORDS.has(units[first]?.key ?? '')) first += 1
  while (end > first && EDGE_WORDS.has(units[end - 1]?.key ?? '')) end -= 1
  return { from: first, to: end }
}

function isOneCharacter({ from, to }: Range, units: readonly Unit[]): boolean {
  return (
    to === from ||
    (to === from + 1 && units[from]?.kind !== 'number' && (units[from]?.kind === 'character' || to === from))
  )
}

function sharedBefore(own: Range, other: Range, units: readonly Unit[], windowUnits: readonly Unit[]): 0 | 1 {
  const isJoined = units[own.from]?.before === 'none' && windowUnits[other.from]?.before === 'none'
  return isJoined && units[own.from - 1]?.key === windowUnits[other.from - 1]?.key ? 1 : 0
}

function sharedAfter(own: Range, other: Range, units: readonly Unit[], windowUnits: readonly Unit[]): 0 | 1 {
  const isJoined =
    (isEmpty(own) || units[own.to]?.before === 'none') && (isEmpty(other) || windowUnits[other.to]?.before === 'none')
  return isJoined && units[own.to]?.key === windowUnits[other.to]?.key ? 1 : 0
}

function isEmpty({ from, to }: Range): boolean {
  return from === to
}

function widen({ from, to }: Range, before: number, after: number): Range {
  return { from: from - before, to: to + after }
}

function quote({ from, to }: Range, units: readonly Unit[], text: string): (Span & { text: string }) | undefined {
  const start = units[from]?.start
  const end = units[to - 1]?.end
  if (from >= to || start === undefined || end === undefined) return undefined
  return { text: text.slice(start, end), start, end }
}
