import type { PassageIndex } from './index-passages'

/** Consecutive sentences of one passage, as a range of the index's tokens, end exclusive. */
export interface Window {
  readonly passage: number
  readonly first: number
  readonly end: number
}

/**
 * The most sentences of an excerpt that one sentence is held against. Answers join two sentences often and three now
 * and then; wider windows only gather more words by chance.
 */
const WIDEST = 3
/** Sentences around which windows are tried; the right one was among the first three nearly always. */
const SEEDS = 4
/** A window is wider than another only if each further sentence brings so many pairs of its own. */
const PAIRS_PER_SENTENCE = 2

/**
 * The windows that share most pairs of neighbouring tokens with a sentence, best first, at most `count`; none that shares
 * nothing.
 */
export function findWindows(ids: readonly number[], index: PassageIndex, count: number): Window[] {
  const pairsIn = sharedPieces(ids, index)
  const seeds = [...pairsIn.entries()]
    .sort(([a, pairsA], [b, pairsB]) => pairsB.size - pairsA.size || a - b)
    .slice(0, SEEDS)

  const found = new Map<string, { window: Window; value: number }>()
  for (const [seed] of seeds) {
    for (let width = 1; width <= WIDEST; width += 1) {
      for (let from = seed - width + 1; from <= seed; from += 1) {
        const window = windowOf(index, from, from + width - 1)
        if (!window || found.has(`${from} ${width}`)) continue
        found.set(`${from} ${width}`, {
          window,
          value: worthOf(pairsIn, from, width),
        })
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => b.value - a.value || a.window.first - b.window.first || a.window.end - b.window.end)
    .slice(0, count)
    .map(({ window }) => window)
}

/** For each sentence of the passages that shares any: which pairs and words of the sentence stand in it. */
function sharedPieces(ids: readonly number[], index: PassageIndex): Map<number, Set<number>> {
  const piecesIn = new Map<number, Set<number>>()
  const add = (sentence: number, piece: number): void => {
    const pieces = piecesIn.get(sentence)
    if (pieces) pieces.add(piece)
    else piecesIn.set(sentence, new Set([piece]))
  }
  for (const [at, id] of ids.entries()) {
    for (const place of index.placesOf(id, ids[at + 1] ?? -1)) add(index.sentenceOf[place] ?? -1, at)
    for (const sentence of index.sentencesWith(id)) add(sentence, -1 - at)
  }
  return piecesIn
}

function windowOf(index: PassageIndex, from: number, to: number): Window | undefined {
  const first = index.sentences[from]
  const last = index.sentences[to]
  if (!first || !last || first.passage !== last.passage) return undefined
  return { passage: first.passage, first: first.first, end: last.end }
}

function worthOf(pairsIn: ReadonlyMap<number, ReadonlySet<number>>, from: number, width: number): number {
  const union = new Set<number>()
  for (let sentence = from; sentence < from + width; sentence += 1)
    for (const pair of pairsIn.get(sentence) ?? []) union.add(pair)
  return union.size - PAIRS_PER_SENTENCE * (width - 1)
}
