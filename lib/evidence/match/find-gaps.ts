import { beginsStatement } from '../tokens/statements'
import type { Token, TokenRange } from '../tokens/token'
import type { TokenMatch } from './token-match'

/**
 * A place where a sentence and its window part ways: what the sentence says there, and what the window says between the
 * same neighbours. One of the two may be empty.
 */
export interface Gap {
  readonly inSentence: TokenRange
  readonly inWindow: TokenRange
  /** How many tokens agree without a break right before and right after. */
  readonly agreeBefore: number
  readonly agreeAfter: number
}

/** All gaps of a match, in the order of the sentence. Runs found out of order count as not matched: they don't stand here. */
export function findGaps(sentence: readonly Token[], window: readonly Token[], match: TokenMatch): Gap[] {
  const anchors = anchorsOf(match)
  if (anchors.length === 0) return []
  const gaps: Gap[] = []
  for (let order = 0; order <= anchors.length; order += 1) {
    const gap = gapBetween(anchors[order - 1], anchors[order], sentence, window, match)
    if (gap) gaps.push(gap)
  }
  return gaps
}

/** The tokens that stand in order, but for a lone one between two that don't agree: two names that share a character. */
function anchorsOf(match: TokenMatch): number[] {
  const place = (index: number): number => match.at[index] ?? -1
  const inOrder = Array.from(match.at.keys()).filter((index) => place(index) >= 0 && !match.isMoved[index])
  return inOrder.filter((index, order) => {
    const before = inOrder[order - 1]
    const after = inOrder[order + 1]
    if (after === undefined) return true
    const ownBefore = before === undefined ? index : index - before - 1
    const otherBefore = before === undefined ? 0 : place(index) - place(before) - 1
    const ownAfter = after - index - 1
    const otherAfter = place(after) - place(index) - 1
    const isLone = ownBefore + otherBefore > 0 && ownAfter + otherAfter > 0
    return !(isLone && ownBefore + ownAfter > 0 && otherBefore + otherAfter > 0)
  })
}

function gapBetween(
  before: number | undefined,
  after: number | undefined,
  sentence: readonly Token[],
  window: readonly Token[],
  match: TokenMatch,
): Gap | undefined {
  const inSentence = {
    from: before === undefined ? 0 : before + 1,
    to: after ?? sentence.length,
  }
  const left = before === undefined ? undefined : match.at[before]
  const right = after === undefined ? undefined : match.at[after]
  const inWindow = {
    from: left === undefined ? statementStart(window, right ?? 0, beginsStatement(sentence[inSentence.to])) : left + 1,
    to: right === undefined ? statementEnd(window, left ?? 0, beginsStatement(sentence[inSentence.from])) : right,
  }
  if (inSentence.from === inSentence.to && (inWindow.from === inWindow.to || left === undefined || right === undefined))
    return undefined
  return {
    inSentence,
    inWindow,
    agreeBefore: before === undefined ? 0 : runLength(match, before, -1),
    agreeAfter: after === undefined ? 0 : runLength(match, after, 1),
  }
}

function runLength(match: TokenMatch, from: number, step: 1 | -1): number {
  let length = 1
  while (
    match.at[from + step * length] === (match.at[from] ?? -1) + step * length &&
    !match.isMoved[from + step * length]
  )
    length += 1
  return length
}

/** @param isBehindMark whether the sentence has a mark before `right` too: then the statement before it is meant */
function statementStart(window: readonly Token[], right: number, isBehindMark: boolean): number {
  let from = isBehindMark && right > 0 ? right - 1 : right
  while (from > 0 && !beginsStatement(window[from])) from -= 1
  return from
}

/** @param isBehindMark whether the sentence has a mark behind `left` too: then the statement behind it is meant */
function statementEnd(window: readonly Token[], left: number, isBehindMark: boolean): number {
  let to = isBehindMark && left + 1 < window.length ? left + 2 : left + 1
  while (!beginsStatement(window[to])) to += 1
  return to
}
