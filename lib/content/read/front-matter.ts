import type { FileReport } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import type { DecodedFile } from './decode-file'
import { areFields, endOfFields, FENCE, findClosing, findOpening, type Line, type Opening } from './find-fences'

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

/**
 * Finds the front matter between two lines that are exactly `---`: no other code decides where it ends.
 *
 * A fault of the fences is reported as what it is. Where it is clear all the same where the fields stand, they are read,
 * so that their own problems show too; where it isn't, nothing else is said of them.
 */
export function splitFrontMatter(file: DecodedFile, report: FileReport): FileParts {
  const { text, places } = file
  const opening = findOpening(text)
  if (opening.kind !== 'fence') reportOpening(opening.kind, opening.line)
  if (opening.kind === 'none') return { bodyStart: 0 }
  if (opening.kind === 'toml' || opening.kind === 'language') return { bodyStart: endOfForeign(opening) }
  const { line } = opening
  const start = opening.kind === 'unopened' ? 0 : Math.min(text.length, line.end + 1)
  const closing = findClosing(text, start)
  // Below text that is no field, what is almost a fence is a rule or underlines a heading.
  const firstOther = endOfFields(text, start)
  if (
    !closing ||
    (closing.written !== FENCE && firstOther < closing.start && !areFields(text, firstOther, closing.start))
  ) {
    reportUnclosed(line, firstOther)
    return { bodyStart: firstOther }
  }
  if (closing.written !== FENCE) reportFence(closing, 'last')
  const bodyStart = Math.min(text.length, closing.end + 1)
  return isTooLong(text.slice(start, closing.start))
    ? { bodyStart }
    : { fields: { start, end: closing.start }, bodyStart }

  /** Where the text begins below front matter of another language. */
  function endOfForeign({ kind, line }: Opening): number {
    const closing = /^(?:---|\+\+\+)[ \t]*$/gm
    closing.lastIndex = line.end + 1
    for (let found = closing.exec(text); found; found = closing.exec(text))
      if (found[0].startsWith(kind === 'toml' ? '+' : '-')) return found.index + found[0].length
    return text.length
  }

  function reportOpening(kind: Exclude<Opening['kind'], 'fence'>, { start: offset, written }: Line): void {
    if (kind === 'toml' || /toml/i.test(kind === 'language' ? written : '')) reportToml(offset, written)
    else if (kind === 'almost' || kind === 'language') reportFence({ start: offset, end: offset, written }, 'first')
    else if (kind === 'later') {
      const before = text.slice(0, offset).trim()
      report.add('front-matter-not-first', places.at(0), {
        found: before === '' ? `an empty line before ${FENCE}` : `${quoteFound(before, 40)} before ${FENCE}`,
        expected: `${FENCE} as the first line of the file`,
        fix:
          before === ''
            ? `delete the empty lines before ${FENCE}`
            : before.startsWith('```')
              ? 'delete that line, and the line of ``` that closes it'
              : `delete all that stands before ${FENCE}, or move it below the front matter`,
      })
    } else {
      const isField = /^[\p{L}_][\p{L}\p{N}_-]*[ \t]*[:：]/u.test(written)
      report.add('front-matter-missing', places.at(0), {
        found:
          text.trim() === ''
            ? 'an empty file'
            : written.trim() === ''
              ? 'an empty first line'
              : `a first line of ${quoteFound(written, 40)}`,
        expected: `a first line of ${FENCE}, with the fields after it`,
        fix:
          kind === 'unopened'
            ? `put ${FENCE} on a line of its own above the fields`
            : isField
              ? `put ${FENCE} on a line of its own above the fields and below them`
              : (fixOfForeign(written) ?? `begin the file with ${FENCE}, the fields and another ${FENCE}`),
      })
    }
  }

  function reportToml(offset: number, written: string): void {
    report.add('front-matter-toml', places.at(offset), {
      found: `front matter in TOML, between lines of ${quoteFound(written.trim(), 40)}`,
      expected: `front matter in YAML, between lines of ${FENCE}`,
      fix: `write ${FENCE} instead of these lines, and a colon and a space instead of the equals sign behind each name`,
    })
  }

  function reportUnclosed(opened: Line, end: number): void {
    report.add('front-matter-unclosed', places.at(opened.start), {
      found: `${FENCE} in line ${places.at(opened.start).line} and no line of ${FENCE} after it`,
      expected: `a line of exactly ${FENCE} after the fields`,
      fix: `put ${FENCE} on a line of its own below line ${places.at(end - 1).line}, between the fields and the text`,
    })
  }

  function reportFence({ start: offset, written }: Line, which: 'first' | 'last'): void {
    report.add('front-matter-fence', places.at(offset), {
      found: `the line ${quoteFound(written, 40)}`,
      expected: `exactly ${FENCE} as the ${which} line of the front matter`,
      fix: FENCE,
    })
  }

  function isTooLong(written: string): boolean {
    const blank = written.match(/^[ \t]*$/gm)?.length ?? 0
    const isLong = written.length > MAX_WRITTEN_LENGTH
    if (!isLong && blank <= MAX_BLANK_LINES) return false
    report.add('front-matter-too-long', places.at(0), {
      found: isLong ? `front matter of ${written.length} characters` : `front matter with ${blank} blank lines`,
      expected: `at most ${isLong ? MAX_WRITTEN_LENGTH : MAX_BLANK_LINES}`,
      fix: isLong ? 'move text that belongs to the page below the front matter' : 'delete the blank lines',
    })
    return true
  }
}

/** What to do where a file begins as those of other tools do: with fields in JSON, or in a block of code. */
function fixOfForeign(firstLine: string): string | undefined {
  const line = firstLine.trim()
  if (/^\{\s*(?:"|$)/.test(line)) return `put ${FENCE} on a line of its own above the { and below the } that closes it`
  if (/^;{3,}$/.test(line))
    return `write ${FENCE} instead of both lines of ;;;, and between them a line name: value for each field`
  if (/^(?:`{3,}|~{3,})\s*(?:ya?ml|front-?matter)$/i.test(line))
    return `write ${FENCE} instead of the line of the code block's beginning and of that of its end`
  return undefined
}
