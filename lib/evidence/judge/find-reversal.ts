import { isFunctionWord } from '../lexicon/function-words'
import { phraseKeys } from '../lexicon/phrase-groups'
import type { Gap } from '../match/find-gaps'
import { matchedRuns, type TokenMatch } from '../match/token-match'
import { beginsStatement } from '../tokens/statements'
import type { Token, TokenRange } from '../tokens/token'

/** Words that turn roles round and keep what is said: `A beat B` and `B was beaten by A`. */
const PASSIVE: ReadonlySet<string> = new Set(phraseKeys('被 由 遭 受 为 by'))

/**
 * The roles that a gap swaps: where the sentence says `A beat B`, the window `B beat A`, every word is there and yet something
 * else is said. Gives the moved words on both sides; undefined where nothing is swapped, or a passive swaps it back.
 */
export function findReversal(
  gap: Gap,
  sentence: readonly Token[],
  window: readonly Token[],
  match: TokenMatch,
): { inSentence: TokenRange; inWindow: TokenRange } | undefined {
  for (const { place, isMoved, ...own } of matchedRuns(match)) {
    if (!isMoved || own.from < gap.inSentence.from || own.to > gap.inSentence.to) continue
    const other = { from: place, to: place + own.to - own.from }
    // In the sentence the words between the two roles stand in this gap, either before the moved one or behind it.
    const isBehind = other.to <= gap.inWindow.from - gap.agreeBefore && gap.inSentence.from > 0
    const ownBetween = isBehind ? { from: gap.inSentence.from, to: own.from } : { from: own.to, to: gap.inSentence.to }
    const otherBetween = isBehind
      ? { from: other.to, to: gap.inWindow.from - gap.agreeBefore }
      : { from: gap.inWindow.to + gap.agreeAfter, to: other.from }
    if (!isBehind && gap.inSentence.to === sentence.length) continue
    if (
      isSwapped(keysOf(ownBetween, sentence), keysOf(otherBetween, window)) &&
      isOneStatement(other, otherBetween, window)
    )
      return { inSentence: own, inWindow: other }
  }
  return undefined
}

function keysOf({ from, to }: TokenRange, tokens: readonly Token[]): string[] {
  return tokens.slice(from, Math.max(from, to)).map((token) => token.key)
}

/** True where the same words stand between the two roles, in the same voice. `A and B` is no other than `B and A`. */
function isSwapped(own: readonly string[], other: readonly string[]): boolean {
  const isPassive = (keys: readonly string[]): boolean => keys.some((key) => PASSIVE.has(key))
  return own.some((key) => other.includes(key) && !isFunctionWord(key)) && isPassive(own) === isPassive(other)
}

function isOneStatement(role: TokenRange, between: TokenRange, window: readonly Token[]): boolean {
  const from = Math.min(role.from, between.from)
  return !window.slice(from + 1, Math.max(role.to, between.to) + 1).some(beginsStatement)
}
