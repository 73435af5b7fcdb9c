import { isUnspaced } from '../../text/scripts'
import { findPinyin } from '../format/pinyin-shard'
import { readWordShard, wordShardKey } from '../format/word-shard'
import type { Term } from '../tokens/text-terms'
import type { IndexFiles } from './index-files'
import { similarWords } from './similar-words'
import { plainPinyin, splitPinyin } from './split-pinyin'

/** What a word that no document holds was taken for. */
export interface Expansion {
  readonly typed: string
  readonly readAs: readonly string[]
}

const LETTERS = /^\p{L}[\p{L}\p{N}+#]+$/u
// Nobody types more at once, and each is two requests.
const MOST_WORDS = 6
// The syllables that words by pinyin have: the index keeps shorter ones whole, longer ones are put together.
const LONGEST_WORD = 4

/**
 * What else the words may mean that no document holds: the beginning of a word, pinyin, or a word with a typo.
 * `found` are the texts of terms that documents hold: a word that is part of such a one is no mistake.
 */
export async function expandQuery(
  files: IndexFiles,
  terms: readonly Term[],
  found: ReadonlySet<string>,
): Promise<Expansion[]> {
  const isPart = (word: Term) =>
    terms.some(({ kind, text, from, to }) => kind === 'joined' && found.has(text) && from <= word.from && to >= word.to)
  const letters = terms.filter(({ kind, text }) => kind === 'word' && LETTERS.test(text) && !isUnspaced(text))
  const unknown = letters.filter((term) => !found.has(term.text) && !isPart(term))
  if (unknown.length === 0) return []
  // "duo mo tai" is typed as one as well as in parts.
  const isSpoken = letters.length > 1 && letters.every(({ text }) => splitPinyin(plainPinyin(text)) !== undefined)
  const whole = isSpoken ? letters.map(({ text }) => text).join('') : ''
  const spoken = whole === '' ? [] : await pinyinOf(files, whole)
  if (spoken.length > 0) return [{ typed: whole, readAs: spoken }]
  const words = unknown.map(({ text }) => text).slice(0, MOST_WORDS)
  const expansions = await Promise.all(words.map((word) => readWord(files, word)))
  return expansions.filter(({ readAs }) => readAs.length > 0)
}

async function readWord(files: IndexFiles, typed: string): Promise<Expansion> {
  const [known, spoken] = await Promise.all([
    files.keyed('words', wordShardKey(typed)).then(readWordShard),
    pinyinOf(files, typed),
  ])
  return { typed, readAs: spoken.length > 0 ? spoken : similarWords(typed, known) }
}

/** The Han words that are typed so: one with these letters, or several in a row. */
async function pinyinOf(files: IndexFiles, typed: string): Promise<string[]> {
  const letters = plainPinyin(typed)
  const spoken = await wordsOf(files, letters)
  if (spoken.length > 0) return spoken
  const syllables = splitPinyin(letters) ?? []
  if (syllables.length <= LONGEST_WORD) return []
  const inRow = await readInRow(files, syllables)
  return inRow === undefined ? [] : [inRow]
}

/** The fewest words that are typed with these syllables one after the other, each as long as can be. */
async function readInRow(files: IndexFiles, syllables: readonly string[]): Promise<string | undefined> {
  const best: (readonly string[] | undefined)[] = [[]]
  const words = await Promise.all(
    syllables.map((_, from) =>
      Promise.all(
        Array.from({ length: LONGEST_WORD }, (_, n) => n + 1).map(async (length) => {
          if (length === 1 || from + length > syllables.length) return undefined
          const [word] = await wordsOf(files, syllables.slice(from, from + length).join(''))
          return word === undefined || [...word].length !== length ? undefined : word
        }),
      ),
    ),
  )
  for (let end = 1; end <= syllables.length; end++)
    for (let length = 2; length <= Math.min(LONGEST_WORD, end); length++) {
      const word = words[end - length]?.[length - 1]
      const before = best[end - length]
      if (word === undefined || before === undefined) continue
      if (before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY)) best[end] = [...before, word]
    }
  return best[syllables.length]?.join('')
}

async function wordsOf(files: IndexFiles, key: string): Promise<string[]> {
  return findPinyin(await files.keyed('pinyin', key), key)
}
