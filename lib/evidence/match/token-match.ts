import type { TokenRange } from '../tokens/token'

/** Where each token of a sentence stands in a window: its position there, or -1; and whether it stands out of order. */
export interface TokenMatch {
  readonly at: Int32Array
  readonly isMoved: Uint8Array
}

/** Tokens in a row of the sentence that stand in a row in the window. */
export interface MatchedRun extends TokenRange {
  /** Where the first of them stands in the window. */
  readonly place: number
  readonly isMoved: boolean
}

/** The longest runs of a match, in the order of the sentence. */
export function matchedRuns({ at, isMoved }: TokenMatch): MatchedRun[] {
  const runs: MatchedRun[] = []
  for (let from = 0, to = 0; from < at.length; from = to) {
    to = from + 1
    const place = at[from] ?? -1
    if (place < 0) continue
    while (to < at.length && at[to] === place + to - from && isMoved[to] === isMoved[from]) to += 1
    runs.push({ from, to, place, isMoved: isMoved[from] === 1 })
  }
  return runs
}
