import { splitSentences } from '../../text/split-sentences'
import { isFunctionWord } from '../lexicon/function-words'
import { indexedWordsOf } from '../tokens/spoken-text'
import type { Token } from '../tokens/token'
import { tokenize } from '../tokens/tokenize'

/** A sentence of a passage, as a range of the index's tokens, end exclusive. */
export interface PassageSentence {
  readonly passage: number
  readonly first: number
  readonly end: number
}

/** All passages cut into tokens, and where each pair of neighbouring tokens stands. */
export interface PassageIndex {
  readonly passages: readonly string[]
  /** The words that an index follows in a passage: `items[1]`. */
  readonly indexedWords: ReadonlySet<string>
  readonly tokens: readonly Token[]
  /** Numbers for the tokens' keys: equal keys, equal numbers. */
  readonly ids: readonly number[]
  readonly sentences: readonly PassageSentence[]
  /** The sentence that each token lies in. */
  readonly sentenceOf: readonly number[]
  /** The positions in `tokens` that an elision stands before. */
  readonly elisions: readonly number[]
  /** The number of a key; a key that no passage has gets one that nothing equals. */
  idOf(key: string): number
  /** Where the pair of two neighbouring tokens begins, as positions in `tokens`. */
  placesOf(firstId: number, secondId: number): readonly number[]
  /** The sentences that a word or number stands in, if it is no function word. */
  sentencesWith(id: number): readonly number[]
}

/**
 * How many places of one pair are remembered. What is more common than this says nothing about which passage is meant;
 * without a bound the work would grow with the square of a text that repeats itself.
 */
const MOST_PLACES = 100
const NOWHERE: readonly number[] = []

/** Reads the passages once, for any number of sentences to be held against. */
export function indexPassages(passages: readonly string[]): PassageIndex {
  const tokens: Token[] = []
  const sentences: PassageSentence[] = []
  const sentenceOf: number[] = []
  passages.forEach((text, passage) => {
    const own = tokenize(text)
    const ends = splitSentences(text).map((span) => span.end)
    let first = tokens.length
    for (const [index, token] of own.entries()) {
      tokens.push(token)
      sentenceOf.push(sentences.length)
      const next = own[index + 1]
      while (ends.length > 1 && (ends[0] ?? 0) <= token.start) ends.shift()
      if (next && next.start < (ends[0] ?? Number.POSITIVE_INFINITY)) continue
      sentences.push({ passage, first, end: tokens.length })
      first = tokens.length
    }
  })

  const numbers = new Map<string, number>()
  const ids = tokens.map(({ key }) => {
    const id = numbers.get(key) ?? numbers.size
    numbers.set(key, id)
    return id
  })
  // As small as it can be: a map is fastest with numbers of 31 bits.
  const pairKey = (firstId: number, secondId: number): number => firstId * numbers.size + secondId
  const sentencesWith = new Map<number, number[]>()
  for (const [at, { kind, key }] of tokens.entries()) {
    if (kind === 'character' || isFunctionWord(key)) continue
    const id = ids[at] ?? -1
    const sentence = sentenceOf[at] ?? -1
    const known = sentencesWith.get(id)
    if (!known) sentencesWith.set(id, [sentence])
    else if (known.length < MOST_PLACES && known.at(-1) !== sentence) known.push(sentence)
  }
  const places = new Map<number, number[]>()
  for (let at = 0; at + 1 < ids.length; at += 1) {
    if (sentencePassage(sentences, sentenceOf, at) !== sentencePassage(sentences, sentenceOf, at + 1)) continue
    const pair = pairKey(ids[at] ?? -1, ids[at + 1] ?? -1)
    const known = places.get(pair)
    if (!known) places.set(pair, [at])
    else if (known.length < MOST_PLACES) known.push(at)
  }
  return {
    passages,
    indexedWords: indexedWordsOf(passages),
    tokens,
    ids,
    sentences,
    sentenceOf,
    elisions: Array.from(tokens.keys()).filter((at) => tokens[at]?.isBehindElision),
    idOf: (key) => numbers.get(key) ?? -1,
    placesOf: (firstId, secondId) =>
      firstId < 0 || secondId < 0 ? NOWHERE : (places.get(pairKey(firstId, secondId)) ?? NOWHERE),
    sentencesWith: (id) => sentencesWith.get(id) ?? NOWHERE,
  }
}

function sentencePassage(sentences: readonly PassageSentence[], sentenceOf: readonly number[], at: number): number {
  return sentences[sentenceOf[at] ?? -1]?.passage ?? -1
}
