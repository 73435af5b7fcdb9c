import type { Fields } from './outside-data'

/** A question of a conversation with its answer; without one where nobody answered. */
export interface TurnPair {
  readonly asked: Fields
  readonly answered?: Fields
}

/** The questions of a conversation, each with what was said next; what nobody asked for, as a greeting, is left out. */
export function pairTurns(turns: readonly Fields[], field: string, asks: string, answers: string): TurnPair[] {
  const pairs: TurnPair[] = []
  let asked: Fields | undefined
  for (const turn of turns) {
    if (turn[field] === asks) {
      if (asked) pairs.push({ asked })
      asked = turn
    } else if (turn[field] === answers && asked) {
      pairs.push({ asked, answered: turn })
      asked = undefined
    }
  }
  return asked ? [...pairs, { asked }] : pairs
}
