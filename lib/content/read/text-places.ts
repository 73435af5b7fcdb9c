import type { Place } from '../check/file-report'

/** Finds the place of an offset in a text. */
export interface TextPlaces {
  /** The place of an offset in UTF-16 code units. */
  at(offset: number): Place
}

/** The lines of a text with line feeds, made to be asked often. */
export function textPlaces(text: string): TextPlaces {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return {
    at(offset) {
      let low = 0
      let high = starts.length
      while (high - low > 1) {
        const middle = (low + high) >> 1
        if ((starts[middle] ?? 0) <= offset) low = middle
        else high = middle
      }
      return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
    },
  }
}
