import { isDenial } from '../lexicon/negations'
import type { TokenMatch } from '../match/token-match'
import { beginsStatement } from '../tokens/statements'
import type { Token } from '../tokens/token'

/**
 * What a sentence makes of the elisions of its window: it stands on one side of them (`apart`), joins what stands before
 * and behind one (`joined`), or joins what the window's own words keep apart (`broken`).
 */
export type Elision = 'apart' | 'joined' | 'broken'

/** How a sentence goes over the elisions (`……`, `[...]`) between the tokens of a window that it matches. */
export function findElision(
  sentence: readonly Token[],
  window: readonly Token[],
  { at, isMoved }: TokenMatch,
): Elision {
  const matched = Array.from(at.keys()).filter((index) => (at[index] ?? -1) >= 0)
  const places = matched.map((index) => at[index] ?? -1)
  const first = places.reduce((least, place) => Math.min(least, place), window.length)
  const last = places.reduce((most, place) => Math.max(most, place), 0)
  if (!window.slice(first + 1, last + 1).some((token) => token.isBehindElision)) return 'apart'
  const isBroken = matched.some((index, order) => {
    const next = matched[order + 1]
    if (next === undefined || isMoved[index] || isMoved[next]) return false
    const own = sentence.slice(index + 1, next)
    return breaks(own, sentence[next], window.slice((at[index] ?? 0) + 1, (at[next] ?? 0) + 1))
  })
  return isBroken ? 'broken' : 'joined'
}

/**
 * True where the words between two neighbours that match speak against joining them: they deny, or they end one
 * statement before the elision and begin another behind it, of which the sentence makes one.
 *
 * @param between the window's tokens, with the one that matches the later neighbour as the last
 */
function breaks(own: readonly Token[], next: Token | undefined, between: readonly Token[]): boolean {
  const elision = between.findIndex((token) => token.isBehindElision)
  if (elision < 0) return false
  const skipped = between.slice(0, -1)
  if (isDenial(skipped.map(({ key }) => key)) !== isDenial(own.map(({ key }) => key))) return true
  const isOneStatement = ![...own, next].some(beginsStatement)
  return isOneStatement && elision > 0 && elision < between.length - 1
}
