import { matchedRuns, type TokenMatch } from './token-match'

/**
 * What a token is worth that continues a run of equal tokens, and one that begins a run. With nothing for beginning, lone
 * common characters would be picked out of the whole window; with more for continuing, nothing changes.
 */
const CONTINUES = 4
const BEGINS = 0
/** The shortest run that is recognised out of order. One token alone stands anywhere by chance, unless it is a name. */
const SHORTEST_MOVED = 2
/** A run of the chain up to this long gives way to a longer run elsewhere that goes through it. */
const WEAK_RUN = 2
/** A sentence is put together of no more moved runs than this; a bound for texts that repeat themselves. */
const MOST_MOVED = 24

/** No run ends at this pair. */
const NO_RUN = -1

const FROM_BOTH = 0
const FROM_SENTENCE = 1
const FROM_WINDOW = 2
const RUN_GOES_ON = 4

/**
 * Pairs the tokens of a sentence with those of a window: first the best chain in the same order that prefers unbroken runs
 * (dynamic programming), then runs of what is left wherever they stand. Takes sentence × window steps.
 */
export function matchTokens(
  sentence: readonly number[],
  window: readonly number[],
  isName: (index: number) => boolean = () => false,
): TokenMatch {
  const match = { at: chain(sentence, window), isMoved: new Uint8Array(sentence.length) }
  addMovedRuns(sentence, window, match, isName)
  return match
}

function chain(sentence: readonly number[], window: readonly number[]): Int32Array {
  const width = window.length + 1
  const steps = new Uint8Array((sentence.length + 1) * width)
  let bestAbove = new Int32Array(width)
  let runAbove = new Int32Array(width).fill(NO_RUN)
  let best = new Int32Array(width)
  let run = new Int32Array(width).fill(NO_RUN)
  for (let row = 1; row <= sentence.length; row += 1) {
    const id = sentence[row - 1] ?? -1
    for (let column = 1; column < width; column += 1) {
      const above = bestAbove[column] ?? 0
      const left = best[column - 1] ?? 0
      let value = above
      let step = FROM_SENTENCE
      if (left > value) {
        value = left
        step = FROM_WINDOW
      }
      let length = NO_RUN
      if (id >= 0 && id === window[column - 1]) {
        const before = runAbove[column - 1] ?? NO_RUN
        const going = before > NO_RUN ? before + CONTINUES : NO_RUN
        const fresh = (bestAbove[column - 1] ?? 0) + BEGINS
        length = Math.max(going, fresh)
        if (length >= value) {
          value = length
          step = FROM_BOTH
        }
        if (going > fresh) step |= RUN_GOES_ON
      }
      best[column] = value
      run[column] = length
      steps[row * width + column] = step
    }
    ;[best, bestAbove] = [bestAbove, best]
    ;[run, runAbove] = [runAbove, run]
    best[0] = 0
    run[0] = NO_RUN
  }
  return traceBack(steps, sentence.length, width)
}

function traceBack(steps: Uint8Array, length: number, width: number): Int32Array {
  const at = new Int32Array(length).fill(-1)
  let row = length
  let column = width - 1
  let isInRun = false
  while (row > 0 && column > 0) {
    const step = steps[row * width + column] ?? 0
    if (!isInRun && (step & 3) === FROM_SENTENCE) row -= 1
    else if (!isInRun && (step & 3) === FROM_WINDOW) column -= 1
    else {
      at[row - 1] = column - 1
      isInRun = (step & RUN_GOES_ON) > 0
      row -= 1
      column -= 1
    }
  }
  return at
}

function addMovedRuns(
  sentence: readonly number[],
  window: readonly number[],
  match: TokenMatch,
  isName: (index: number) => boolean,
): void {
  const { at, isMoved } = match
  const isTaken = new Uint8Array(window.length)
  for (const place of at) if (place >= 0) isTaken[place] = 1
  const isOpen = openTokens(match)
  for (let round = 0; round < MOST_MOVED; round += 1) {
    const found = longestOpenRun(sentence, window, isOpen, isTaken, isName)
    if (found.length < 1) return
    for (let step = 0; step < found.length; step += 1) {
      const left = at[found.index + step] ?? -1
      if (left >= 0) isTaken[left] = 0
      at[found.index + step] = found.place + step
      isMoved[found.index + step] = 1
      isOpen[found.index + step] = 0
      isTaken[found.place + step] = 1
    }
  }
}

/** What may still be paired: tokens without a partner (2), and those that are held by a short run only (1). */
function openTokens(match: TokenMatch): Uint8Array {
  const isOpen = Uint8Array.from(match.at, (place) => (place < 0 ? 2 : 0))
  for (const { from, to } of matchedRuns(match)) if (to - from <= WEAK_RUN) isOpen.fill(1, from, to)
  return isOpen
}

function longestOpenRun(
  sentence: readonly number[],
  window: readonly number[],
  isOpen: Uint8Array,
  isTaken: Uint8Array,
  isName: (index: number) => boolean,
): { index: number; place: number; length: number } {
  let longest = { index: 0, place: 0, length: 0 }
  for (let index = 0; index < sentence.length; index += 1) {
    if (!isOpen[index] || (sentence[index] ?? -1) < 0) continue
    for (let place = 0; place < window.length; place += 1) {
      if (sentence[index] !== window[place] || isTaken[place]) continue
      let length = 1
      let gained = isOpen[index] ?? 0
      while (
        isOpen[index + length] &&
        isTaken[place + length] === 0 &&
        sentence[index + length] === window[place + length]
      ) {
        gained += isOpen[index + length] ?? 0
        length += 1
      }
      if (length < SHORTEST_MOVED && !isName(index)) continue
      // A run that is mostly held already stays where it is.
      if (length > longest.length && gained > length + WEAK_RUN) longest = { index, place, length }
      else if (length > longest.length && gained === 2 * length) longest = { index, place, length }
    }
  }
  return longest
}
