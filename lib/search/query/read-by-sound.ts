import { isUnspaced } from '../../text/scripts'
import { findKeyedList } from '../format/keyed-lists'
import { findPinyin } from '../format/pinyin-shard'
import type { Expansion } from './expand-query'
import type { IndexFiles } from './index-files'
import type { QueryTerms } from './query-terms'
import type { UnknownPlace } from './unknown-places'

/** A word that was read as one that sounds alike; `words` is how many unknown ones are known by that. */
export interface HeardWord extends Expansion {
  readonly words: number
}

const SHORTEST = 2
const LONGEST = 4
// Most characters have one reading, and more than two are of names.
const MOST_READINGS = 2
// Nobody mistypes more at once, and each is some requests.
const MOST_PLACES = 3

/**
 * What unknown Han words may have been meant to be: words of the site that sound the same and share a character with what
 * was typed, as an input method offers them. 提示次 is read as 提示词.
 */
export async function readBySound(
  files: IndexFiles,
  { characters, asking }: QueryTerms,
  unknown: readonly UnknownPlace[],
): Promise<HeardWord[]> {
  const isHan = (at: number) => !asking[at] && isUnspaced(characters[at] ?? '')
  const places = unknown.filter(({ from, to }) => isHan(from) && to - from <= LONGEST).slice(0, MOST_PLACES)
  const heard = await Promise.all(
    places.map(async ({ from, to, words }): Promise<HeardWord[]> => {
      let start = from
      while (start > to - LONGEST && isHan(start - 1)) start--
      let end = to
      while (end < from + LONGEST && isHan(end)) end++
      const readings = await Promise.all(
        characters.slice(start, end).map(async (each) => findKeyedList(await files.keyed('sounds', each), each)),
      )
      for (let length = Math.min(LONGEST, end - start); length >= Math.max(SHORTEST, to - from); length--) {
        const starts = Array.from({ length: end - start - length + 1 }, (_, n) => start + n)
        const covering = starts.filter((at) => at <= from && at + length >= to)
        const found = await Promise.all(
          covering.map(async (at) => {
            const typed = characters.slice(at, at + length)
            const keys = combine(readings.slice(at - start, at - start + length))
            const spoken = await Promise.all(keys.map(async (key) => findPinyin(await files.keyed('pinyin', key), key)))
            return {
              typed: typed.join(''),
              readAs: spoken
                .flat()
                .filter((word) => isLike(typed, [...word]))
                .slice(0, 1),
            }
          }),
        )
        const [first] = found.filter(({ readAs }) => readAs.length > 0)
        if (first !== undefined) return [{ ...first, words }]
      }
      return []
    }),
  )
  const all = heard.flat()
  return all.filter(({ typed }, n) => all.findIndex((each) => each.typed === typed) === n)
}

/** Of the same length, with a character in common at the same place. */
function isLike(typed: readonly string[], word: readonly string[]): boolean {
  return typed.length === word.length && typed.some((character, n) => character === word[n])
}

/** All rows of one reading of each; none where a character has none. */
function combine(readings: readonly (readonly string[])[]): string[] {
  return readings.reduce<string[]>(
    (rows, each) => rows.flatMap((row) => each.slice(0, MOST_READINGS).map((reading) => row + reading)),
    [''],
  )
}
