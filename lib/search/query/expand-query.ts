import { isUnspaced } from '../../text/scripts'
import { findPinyin } from '../format/pinyin-shard'
import { readWordShard, wordShardKey } from '../format/word-shard'
import type { Term } from '../tokens/text-terms'
import type { IndexFiles } from './index-files'
import { similarWords } from './similar-words'

/** What a word that no document holds was taken for. */
export interface Expansion {
  readonly typed: string
  readonly readAs: readonly string[]
}

const LETTERS = /^\p{L}[\p{L}\p{N}+#]+$/u
// Nobody types more at once, and each is two requests.
const MOST_WORDS = 6

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
  const unknown = terms.filter(
    (term) =>
      term.kind === 'word' &&
      !found.has(term.text) &&
      LETTERS.test(term.text) &&
      !isUnspaced(term.text) &&
      !isPart(term),
  )
  const words = unknown.map(({ text }) => text).slice(0, MOST_WORDS)
  // "duo mo tai" is typed as one as well as in parts.
  const whole = words.length > 1 && words.length === unknown.length ? [words.join('')] : []
  const expansions = await Promise.all([
    ...words.map((word) => readWord(files, word)),
    ...whole.map(async (typed) => ({ typed, readAs: await pinyinOf(files, typed) })),
  ])
  return expansions.filter(({ readAs }) => readAs.length > 0)
}

async function readWord(files: IndexFiles, typed: string): Promise<Expansion> {
  const [known, spoken] = await Promise.all([
    files.keyed('words', wordShardKey(typed)).then(readWordShard),
    pinyinOf(files, typed),
  ])
  return { typed, readAs: spoken.length > 0 ? spoken : similarWords(typed, known) }
}

async function pinyinOf(files: IndexFiles, typed: string): Promise<string[]> {
  return findPinyin(await files.keyed('pinyin', typed), typed)
}
