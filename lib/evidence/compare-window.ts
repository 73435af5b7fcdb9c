import { compareGap, type GapDifference } from './compare-gap'
import { findBorrowedNumbers } from './find-borrowed-numbers'
import { findGaps, type Gap } from './find-gaps'
import type { Window } from './find-windows'
import type { PassageIndex } from './index-passages'
import { matchUnits, type UnitMatch } from './match-units'
import type { Unit } from './units'

/** A sentence held against one window: what stands where, and in what the two differ. */
export interface Comparison {
  readonly window: Window
  readonly windowUnits: readonly Unit[]
  readonly match: UnitMatch
  readonly gaps: readonly Gap[]
  /** At most one for each gap, and the numbers that were taken from elsewhere in the window. */
  readonly differences: readonly GapDifference[]
  readonly keysInWindow: ReadonlySet<string>
  /** The keys of the window and of one sentence more on either side. */
  readonly keysNearby: ReadonlySet<string>
}

/** Compares a sentence, as its units and their numbers in the index, with one window. */
export function compareWindow(
  sentence: readonly Unit[],
  ids: readonly number[],
  window: Window,
  index: PassageIndex,
): Comparison {
  const windowUnits = index.units.slice(window.first, window.end)
  const match = matchUnits(ids, index.ids.slice(window.first, window.end), (at) => sentence[at]?.isName ?? false)
  const gaps = findGaps(sentence, windowUnits, match)
  return {
    window,
    windowUnits,
    match,
    gaps,
    differences: [
      ...gaps.flatMap((gap) => compareGap(gap, sentence, windowUnits, match) ?? []),
      ...findBorrowedNumbers(sentence, windowUnits, match),
    ],
    keysInWindow: new Set(windowUnits.map((unit) => unit.key)),
    keysNearby: new Set(unitsNearby(window, index).map((unit) => unit.key)),
  }
}

function unitsNearby(window: Window, index: PassageIndex): readonly Unit[] {
  const before = index.sentences[(index.sentenceOf[window.first] ?? 0) - 1]
  const after = index.sentences[(index.sentenceOf[window.end - 1] ?? 0) + 1]
  const first = before?.passage === window.passage ? before.first : window.first
  return index.units.slice(first, after?.passage === window.passage ? after.end : window.end)
}
