import { matchedRuns, type TokenMatch } from '../match/token-match'
import type { Token, TokenRange } from '../tokens/token'
import type { GapDifference } from './compare-gap'

/** A date or an amount with its words; longer runs stand elsewhere for their own sake, not for their number. */
const LONGEST_RUN = 8

/**
 * Numbers that the window has, but not here: the sentence says `1958年苏联解体`, the window `1958年1月…。1991年苏联解体`. Where what
 * stands in a run's own place is the same but for its number, the number was put for another.
 */
export function findBorrowedNumbers(
  sentence: readonly Token[],
  window: readonly Token[],
  match: TokenMatch,
): GapDifference[] {
  return matchedRuns(match).flatMap((run) => {
    const { from, to } = run
    const length = to - from
    if (length > LONGEST_RUN) return []
    const placeBefore = match.at[from - 1] ?? -1
    const placeAfter = match.at[to] ?? -1
    const ownPlaces = [
      ...(placeAfter >= length ? [{ from: placeAfter - length, to: placeAfter }] : []),
      ...(placeBefore >= 0 ? [{ from: placeBefore + 1, to: placeBefore + 1 + length }] : []),
    ]
    const inWindow = ownPlaces.find((place) => differsInNumbers(run, place, sentence, window))
    if (!inWindow) return []
    const gap = { inSentence: run, inWindow, agreeBefore: 1, agreeAfter: 1 }
    return [{ kind: 'number', inSentence: run, inWindow, gap, isReplaced: true }]
  })
}

function differsInNumbers(
  own: TokenRange,
  other: TokenRange,
  sentence: readonly Token[],
  window: readonly Token[],
): boolean {
  let differs = false
  for (let step = 0; step < own.to - own.from; step += 1) {
    const token = sentence[own.from + step]
    const partner = window[other.from + step]
    if (token?.key === partner?.key) continue
    if (token?.kind !== 'number' || partner?.kind !== 'number') return false
    differs = true
  }
  return differs
}
