import { findGaps, type Gap } from '../match/find-gaps'
import type { Window } from '../match/find-windows'
import type { PassageIndex } from '../match/index-passages'
import { matchTokens } from '../match/match-tokens'
import type { TokenMatch } from '../match/token-match'
import type { Token } from '../tokens/token'
import { compareGap, type GapDifference } from './compare-gap'
import { findBorrowedNumbers } from './find-borrowed-numbers'

/** A sentence held against one window: what stands where, and in what the two differ. */
export interface Comparison {
  readonly sentence: readonly Token[]
  readonly window: Window
  readonly windowTokens: readonly Token[]
  readonly match: TokenMatch
  readonly gaps: readonly Gap[]
  /** At most one for each gap, and the numbers that were taken from elsewhere in the window. */
  readonly differences: readonly GapDifference[]
  readonly keysInWindow: ReadonlySet<string>
}

/** Compares a sentence, as its tokens and their numbers in the index, with one window. */
export function compareWindow(
  sentence: readonly Token[],
  ids: readonly number[],
  window: Window,
  index: PassageIndex,
): Comparison {
  const windowTokens = index.tokens.slice(window.first, window.end)
  const match = matchTokens(ids, index.ids.slice(window.first, window.end), (at) => sentence[at]?.isName ?? false)
  const gaps = findGaps(sentence, windowTokens, match)
  return {
    sentence,
    window,
    windowTokens,
    match,
    gaps,
    differences: [
      ...gaps.flatMap((gap) => compareGap(gap, sentence, windowTokens, match) ?? []),
      ...findBorrowedNumbers(sentence, windowTokens, match),
    ],
    keysInWindow: new Set(windowTokens.map((token) => token.key)),
  }
}
