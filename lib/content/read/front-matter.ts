import type { FileReport } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import type { DecodedFile } from './decode-file'

/** The two parts of a file: offsets in UTF-16 code units into its text. */
export interface FileParts {
  /** Where the front matter's text begins and ends, without its fences; absent where the file has none to read. */
  readonly fields?: { readonly start: number; readonly end: number }
  readonly bodyStart: number
}

// Enough for every field at its limit; parsing YAML takes about 0.02 ms for a line.
const MAX_WRITTEN_LENGTH = 32 * 1024
// gray-matter looks over blank lines in time that grows with their square: 31,000 of them took a second.
const MAX_BLANK_LINES = 1000

const FENCE = '---'
// Whatever begins like a fence and isn't one. gray-matter would take `---js` for code to run.
const ALMOST_FENCE = /^[ \t]*(?:-{3,}|–{1,3}-*|—{1,3}-*)[ \t]*\w*[ \t]*$/

/**
 * Finds the front matter between two lines that are exactly `---`.
 *
 * Done before any library sees the text: gray-matter runs what follows `---js`, closes at `----`, and takes the whole
 * file for front matter where nothing closes it.
 */
export function splitFrontMatter(file: DecodedFile, report: FileReport): FileParts {
  const { text, places } = file
  const firstEnd = lineEnd(text, 0)
  const first = text.slice(0, firstEnd)
  if (first !== FENCE) {
    if (ALMOST_FENCE.test(first)) reportFence(first, 0, 'first')
    else
      report.add('front-matter-missing', places.at(0), {
        found: first.trim() === '' ? 'an empty first line' : `a first line of ${quoteFound(first, 40)}`,
        expected: `a first line of ${FENCE}, with the fields after it`,
        fix: `begin the file with ${FENCE}, the fields and another ${FENCE}`,
      })
    // With a broken opening, a later fence still tells where the body begins.
    const close = ALMOST_FENCE.test(first) ? findClose(firstEnd + 1) : undefined
    return { bodyStart: close ? close.end : ALMOST_FENCE.test(first) ? text.length : 0 }
  }
  const close = findClose(firstEnd + 1)
  if (!close) {
    report.add('front-matter-unclosed', places.at(0), {
      found: `${FENCE} in line 1 and no line of ${FENCE} after it`,
      expected: `a line of exactly ${FENCE} after the fields`,
      fix: `put ${FENCE} on a line of its own between the fields and the text`,
    })
    return { bodyStart: text.length }
  }
  if (!close.isExact) {
    reportFence(text.slice(close.start, close.end), close.start, 'last')
    return { bodyStart: Math.min(text.length, close.end + 1) }
  }
  const written = close.start - firstEnd - 1
  if (written > MAX_WRITTEN_LENGTH) {
    report.add('front-matter-too-long', places.at(0), {
      found: `front matter of ${written} characters`,
      expected: `at most ${MAX_WRITTEN_LENGTH}`,
      fix: 'move text that belongs to the page below the front matter',
    })
    return { bodyStart: Math.min(text.length, close.end + 1) }
  }
  const blank = text.slice(firstEnd + 1, close.start).match(/^[ \t]*$/gm)?.length ?? 0
  if (blank > MAX_BLANK_LINES) {
    report.add('front-matter-too-long', places.at(0), {
      found: `front matter with ${blank} blank lines`,
      expected: `at most ${MAX_BLANK_LINES}`,
      fix: 'delete the blank lines',
    })
    return { bodyStart: Math.min(text.length, close.end + 1) }
  }
  return { fields: { start: firstEnd + 1, end: close.start }, bodyStart: Math.min(text.length, close.end + 1) }

  /** The line that closes the front matter: the first exact fence, or else the first that is almost one. */
  function findClose(from: number): { start: number; end: number; isExact: boolean } | undefined {
    let almost: { start: number; end: number; isExact: boolean } | undefined
    for (let start = from; start < text.length; ) {
      const end = lineEnd(text, start)
      // Only short lines can be fences: a long one is not worth a look.
      if (end - start < 40) {
        const line = text.slice(start, end)
        if (line === FENCE) return almost ?? { start, end, isExact: true }
        if (!almost && /^[-–—]/.test(line) && ALMOST_FENCE.test(line)) almost = { start, end, isExact: false }
      }
      start = end + 1
    }
    return almost
  }

  function reportFence(line: string, offset: number, which: 'first' | 'last'): void {
    report.add('front-matter-fence', places.at(offset), {
      found: `the line ${quoteFound(line, 40)}`,
      expected: `exactly ${FENCE} as the ${which} line of the front matter`,
      fix: FENCE,
    })
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}
