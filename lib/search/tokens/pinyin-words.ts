import { pinyin } from 'pinyin-pro'
import { type CharacterMap, foldText } from '../../text/fold-text'
import type { KeyedList } from '../format/keyed-lists'
import type { PinyinWords } from '../format/pinyin-shard'
import type { SearchText } from './search-document'
import { splitRuns } from './split-runs'

// Words that people type by their sound are rarely longer, and longer stretches come from sentences.
const LONGEST_WORD = 4
// A title, tag or source of up to this many characters is typed as a whole.
const LONGEST_NAME = 8
// What an answer is about stands in its first words.
const START_OF_ANSWER = 60
// The most frequent words up to here: more fill files that are hardly ever asked for, fewer lose names of one document.
const WORDS_PER_DOCUMENT = 6
const FEWEST_WORDS = 5000
// A hundred bytes each are held in memory, and of a large site there would be many millions.
const MOST_COUNTED = 1_500_000
// What is typed with the same letters, best first: more would bring in what nobody meant.
const WORDS_PER_KEY = 4
// They stand between words, hardly ever in them.
const BETWEEN_WORDS = new Set('的了是在和与及或被把从对为以于将并而也都吗呢吧么谁哪什怎何')
const HAN = /^\p{sc=Han}+$/u

/** The Han words of a document's title, tags, sources and first sentences, each once. */
export function hanWords(document: SearchText, simplified: CharacterMap): string[] {
  const names = [document.title, ...document.tags, ...document.references.map(({ title }) => title)]
  const texts = [...names, document.answer.slice(0, START_OF_ANSWER)]
  return [...new Set(texts.flatMap((text) => wordsOf(text, simplified)))]
}

/** For each pinyin and each row of initials, the Han words of all documents that are typed so; `words` by document. */
export function pinyinWords(documents: Iterable<readonly string[]>): PinyinWords[] {
  const counts = new Map<string, number>()
  let documentCount = 0
  for (const words of documents) {
    documentCount++
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
    if (counts.size > MOST_COUNTED) dropRarest(counts)
  }
  const most = Math.max(FEWEST_WORDS, WORDS_PER_DOCUMENT * documentCount)
  // Before sorting, those go that surely are not among the best.
  const least = frequencyOfRank(counts, most)
  for (const [word, count] of counts) if (count < least) counts.delete(word)
  const best = [...counts].sort(([a, first], [b, second]) => second - first || (a < b ? -1 : 1)).slice(0, most)
  const byKey = new Map<string, string[]>()
  for (const [word] of best) {
    const syllables = pinyin(word, { toneType: 'none', type: 'array', v: true })
    for (const key of new Set([syllables.join(''), syllables.map(([initial]) => initial).join('')])) {
      const words = byKey.get(key)
      // An empty list that grows takes much more memory than one of one word.
      if (words === undefined) byKey.set(key, [word])
      else if (words.length < WORDS_PER_KEY) words.push(word)
    }
  }
  return [...byKey].map(([key, words]) => ({ key, words }))
}

/**
 * Makes room for words to come: the rarest so far are hardly among the most frequent of all.
 * Source: Manku, Motwani, "Approximate Frequency Counts over Data Streams" (2002).
 */
function dropRarest(counts: Map<string, number>): void {
  const least = frequencyOfRank(counts, MOST_COUNTED / 2)
  for (const [word, count] of counts) if (count <= least) counts.delete(word)
}

/** How the common Han characters sound, by the character: without tones, the usual reading first. */
export function characterSounds(): readonly KeyedList[] {
  sounds ??= commonCharacters().map((key) => ({
    key,
    terms: [...new Set(pinyin(key, { toneType: 'none', type: 'array', multiple: true, v: true }))],
  }))
  return sounds
}

// Both indexes of a site hold them.
let sounds: readonly KeyedList[] | undefined

/** The 6,763 characters of GB 2312: whoever types others means them. */
function commonCharacters(): string[] {
  const decoder = new TextDecoder('gb2312')
  const rows = Array.from({ length: 72 }, (_, n) => 0xb0 + n)
  const cells = Array.from({ length: 94 }, (_, n) => 0xa1 + n)
  const pairs = rows.flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
  return pairs.filter((character) => HAN.test(character))
}

/** The frequency of the word of this rank, counted from the most frequent; 0 where there are fewer words. */
function frequencyOfRank(counts: ReadonlyMap<string, number>, rank: number): number {
  if (counts.size < rank) return 0
  return Uint32Array.from(counts.values()).sort()[counts.size - rank] ?? 0
}

function wordsOf(text: string, simplified: CharacterMap): string[] {
  const folded = foldText(text, simplified)
  return splitRuns(folded).flatMap(({ kind, from, to }) => {
    const run = folded.characters.slice(from, to)
    if (kind !== 'unspaced' || !HAN.test(run.join(''))) return []
    return [...(run.length <= LONGEST_NAME ? [run.join('')] : []), ...stretches(run)]
  })
}

function stretches(run: readonly string[]): string[] {
  const words: string[] = []
  for (let from = 0; from < run.length; from++) {
    for (let to = from + 1; to <= Math.min(run.length, from + LONGEST_WORD); to++) {
      if (BETWEEN_WORDS.has(run[to - 1] ?? '')) break
      if (to - from > 1) words.push(run.slice(from, to).join(''))
    }
  }
  return words
}
