import { editDistance } from '../../text/edit-distance'
import type { KnownWord } from '../format/word-shard'

// Shorter words are too close to too many others.
const SHORTEST_PREFIX = 2
const SHORTEST_TYPO = 4
const TWO_TYPOS_FROM = 8
const MOST_WORDS = 4

/**
 * The known words that an unknown one may stand for, best first: those that it begins, otherwise those nearest to it.
 *
 * @example similarWords('transfomer', [{ text: 'transformer', frequency: 3 }]) // ['transformer']
 */
export function similarWords(typed: string, known: readonly KnownWord[]): string[] {
  const begun = typed.length < SHORTEST_PREFIX ? [] : known.filter(({ text }) => text.startsWith(typed))
  if (begun.length > 0)
    return begun
      .sort(byFrequency)
      .slice(0, MOST_WORDS)
      .map(({ text }) => text)
  if (typed.length < SHORTEST_TYPO || /^\p{N}+$/u.test(typed)) return []
  const limit = typed.length < TWO_TYPOS_FROM ? 1 : 2
  const near = known
    .map((word) => ({ ...word, distance: editDistance(typed, word.text, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || byFrequency(a, b))
  return near
    .filter(({ distance }) => distance === near[0]?.distance)
    .slice(0, MOST_WORDS)
    .map(({ text }) => text)
}

function byFrequency(a: KnownWord, b: KnownWord): number {
  return b.frequency - a.frequency || (a.text < b.text ? -1 : 1)
}
