import { isUnspaced } from '../../text/scripts'
import type { Manifest } from '../format/manifest'
import type { Term } from '../tokens/text-terms'
import type { QueryTerms } from './query-terms'

/** A stretch of a query that no document holds; `to` exclusive. */
export interface UnknownPlace {
  readonly from: number
  readonly to: number
  /** How many words it is likely to be. */
  readonly words: number
}

// Between words, and often left over where the pair with a neighbour stands nowhere.
const BETWEEN_WORDS = new Set('和与跟或及在有把被让对从到给就也都很会要能想我你他用做去来上下中里最更还又')
const LONGEST_WORD = 3
// Of a longer stretch nobody knows what it is.
const MOST_WORDS = 2

/**
 * The words of a query that stand nowhere: words of spaced scripts, and characters that with neither neighbour make a pair
 * that some document holds. A pair over the border of two known words is not unknown by that.
 *
 * @param isRead whether a place was read as something else
 */
export function unknownPlaces(
  { characters, asking, first }: QueryTerms,
  known: ReadonlySet<string>,
  { commonBigrams, commonCharacters }: Manifest,
  isRead: (place: Pick<Term, 'from' | 'to'>) => boolean,
): UnknownPlace[] {
  const asked = new Set(first.map(({ text }) => text))
  const isKnown = (text: string) => known.has(text) || !asked.has(text) || commonBigrams.has(text)
  const isKnownAlone = (text: string) => known.has(text) || commonCharacters.has(text)
  const isHan = (at: number) => !asking[at] && isUnspaced(characters[at] ?? '')
  const isCovered = (at: number) => {
    const pairs = [at - 1, at].filter((from) => isHan(from) && isHan(from + 1))
    return pairs.length === 0
      ? isKnownAlone(characters[at] ?? '')
      : pairs.some((from) => isKnown(`${characters[from]}${characters[from + 1]}`))
  }
  const places: UnknownPlace[] = []
  for (let at = 0; at < characters.length; at++) {
    if (!isHan(at) || isCovered(at)) continue
    let to = at + 1
    while (isHan(to) && !isCovered(to)) to++
    let from = at
    at = to
    while (from < to && BETWEEN_WORDS.has(characters[from] ?? '')) from++
    while (to > from && BETWEEN_WORDS.has(characters[to - 1] ?? '')) to--
    if (from < to && !isRead({ from, to }))
      places.push({
        from,
        to,
        words: to - from === 1 ? 0.5 : Math.min(MOST_WORDS, Math.ceil((to - from) / LONGEST_WORD)),
      })
  }
  const isPart = (word: Term) =>
    first.some(({ kind, text, from, to }) => kind === 'joined' && known.has(text) && from <= word.from && word.to <= to)
  for (const term of first)
    if (term.kind === 'word' && !term.isAsking && !known.has(term.text) && !isPart(term) && !isRead(term))
      places.push({ from: term.from, to: term.to, words: 1 })
  return places
}
