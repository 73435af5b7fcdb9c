import { findWindows, type Window } from '../match/find-windows'
import type { PassageIndex } from '../match/index-passages'
import { matchTokens } from '../match/match-tokens'
import { matchedRuns, type TokenMatch } from '../match/token-match'
import type { Comparison } from './compare-window'

/** Less than this is not worth a passage of its own. */
const LEAST_TOKENS = 5
/** Nor is less than this share of the sentence. */
const LEAST_SHARE = 0.12
/** Runs shorter than this stand in any other passage by chance. */
const SHORTEST_RUN = 3
/** Windows that are tried. */
const WINDOWS = 3

/** A further passage: which tokens of the sentence that the first leaves uncovered stand there. */
export interface SecondPassage {
  readonly window: Window
  readonly match: TokenMatch
}

/** The passage that supports most of what a first one leaves uncovered, if that is enough to show it. */
export function findSecond(ids: readonly number[], first: Comparison, index: PassageIndex): SecondPassage | undefined {
  const rest = ids.map((id, at) => ((first.match.at[at] ?? -1) >= 0 ? -1 : id))
  const least = Math.max(LEAST_TOKENS, LEAST_SHARE * ids.length)
  if (rest.filter((id) => id >= 0).length < least) return undefined
  for (const window of findWindows(rest, index, WINDOWS)) {
    if (window.first < first.window.end && first.window.first < window.end) continue
    const match = longRunsOnly(matchTokens(rest, index.ids.slice(window.first, window.end)))
    if (match.at.filter((place) => place >= 0).length >= least) return { window, match }
  }
  return undefined
}

function longRunsOnly(match: TokenMatch): TokenMatch {
  const at = match.at.slice()
  for (const { from, to } of matchedRuns(match)) if (to - from < SHORTEST_RUN) at.fill(-1, from, to)
  return { at, isMoved: match.isMoved }
}
