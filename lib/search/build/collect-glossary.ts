import type { Definition } from '../../text/find-definitions'
import { foldText } from '../../text/fold-text'
import { simplifiedCharacters } from '../../text/simplified-characters'
import type { KeyedList } from '../format/keyed-lists'
import { phraseKey } from '../tokens/phrase-keys'

// The prints of all keys are in the manifest, which every reader loads: two bytes each.
const MOST_ENTRIES = 2000
// Each is looked up beside what was typed.
const MOST_TERMS = 4
// A site's own list says what it means, and may name more.
const MOST_LISTED = 8
// An abbreviation that texts define in one way far more often than in another stands for the first.
const LEAST_OF_BEST = 1 / 3
// What stands for more different things than this is a description and no name: 张三（CEO）.
const MOST_MEANINGS = 6

/**
 * The glossary of a site: the groups of equal terms that it lists, and the pairs that its texts define, the more often
 * defined ones first.
 *
 * @param groups from `glossary.md`
 * @param definitions of each document, those that more documents hold count more
 */
export function collectGlossary(
  groups: readonly (readonly string[])[],
  definitions: readonly (readonly Definition[])[],
): KeyedList[] {
  const written = new Map<string, string>()
  const keyOf = (term: string) => {
    const key = phraseKey(foldText(term, simplifiedCharacters))
    if (!written.has(key)) written.set(key, term)
    return key
  }
  const listed = new Map<string, Set<string>>()
  for (const group of groups)
    for (const a of group) for (const b of group) if (keyOf(a) !== keyOf(b)) put(listed, keyOf(a), keyOf(b))
  const counts = new Map<string, Map<string, number>>()
  for (const pairs of definitions)
    for (const [a, b] of pairs.map(([a, b]) => [keyOf(a), keyOf(b)] as const)) {
      if (a === b || a === '' || b === '') continue
      count(counts, a, b)
      count(counts, b, a)
    }
  const entries = [...new Set([...listed.keys(), ...counts.keys()])].map((key) => {
    const own = [...(listed.get(key) ?? [])].slice(0, MOST_LISTED)
    const defined = meaningsOf(counts.get(key)).filter(([other]) => !own.includes(other))
    const terms = [...own, ...defined.map(([other]) => other).slice(0, Math.max(0, MOST_TERMS - own.length))]
    const weight = own.length > 0 ? Number.POSITIVE_INFINITY : (defined[0]?.[1] ?? 0)
    return { key, weight, terms: terms.map((other) => written.get(other) ?? other) }
  })
  return entries
    .filter(({ key, terms }) => key !== '' && terms.length > 0)
    .sort((a, b) => (a.weight === b.weight ? compare(a.key, b.key) : b.weight - a.weight))
    .slice(0, MOST_ENTRIES)
    .map(({ key, terms }) => ({ key, terms }))
}

/** What a term is said to mean, most often said first, without what is clearly said by accident. */
function meaningsOf(counted: ReadonlyMap<string, number> | undefined): (readonly [string, number])[] {
  const sorted = [...(counted ?? [])].sort(([a, first], [b, second]) => second - first || compare(a, b))
  // A longer one that ends in another took a word before it along: 数据做监督微调（SFT）.
  const whole = sorted.filter(([term]) => !sorted.some(([other]) => other !== term && term.endsWith(other)))
  const most = whole[0]?.[1] ?? 0
  const clear = whole.filter(([, times]) => times > most * LEAST_OF_BEST)
  return clear.length > MOST_MEANINGS ? [] : clear
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key)
  if (set) set.add(value)
  else sets.set(key, new Set([value]))
}

function count(counts: Map<string, Map<string, number>>, key: string, value: string): void {
  const counted = counts.get(key) ?? new Map<string, number>()
  counted.set(value, (counted.get(value) ?? 0) + 1)
  counts.set(key, counted)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
