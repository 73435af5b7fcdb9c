import { findExcess } from '../../markdown/limits/find-excess'
import { parseMarkdown } from '../../markdown/parse-markdown'
import { plainText } from '../../markdown/plain-text'

/** How careful escaping has to be: `light` stays readable, `strict` lets nothing mean anything. */
export type Escaping = 'light' | 'strict'

const MARKS = /[\\`*_<&$~|]/g
const LINE_START = /^(?:([-+#=>:])|(\d{1,9})([.)]))/
// What backslashes don't settle: brackets, which make formulas of them, and addresses. Other texts need no second look,
// which takes most of the time of a long import.
const MAY_MEAN = /[[\]@]|:\/\/|www\.|:::/i

/** Whether a text may mean something although its marks are escaped. */
export function mayMean(text: string): boolean {
  return MAY_MEAN.test(text)
}

/**
 * A line of plain text as Markdown that shows exactly that text, without white space at its ends.
 *
 * In `strict` every ASCII mark is an entity: `\[…\]` and `\(…\)` are formulas, so backslashes wouldn't do. An empty comment
 * keeps addresses from becoming links, which neither entities nor backslashes do.
 */
export function escapeLine(line: string, escaping: Escaping): string {
  const text = line.trim()
  if (escaping === 'light')
    return text
      .replace(MARKS, '\\$&')
      .replace(LINE_START, (_, mark?: string, digits?: string, end?: string) =>
        mark === undefined ? `${digits}\\${end}` : `\\${mark}`,
      )
  return text
    .replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.charCodeAt(0)};`)
    .replace(/&#58;&#47;&#47;|&#64;|(?<=www)&#46;/gi, '<!-- -->$&')
}

/** The lines of a text without white space at their ends, and without blank ones: what an excerpt shows of it. */
export function shownLines(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}

/**
 * A text of several lines as a block quote that shows these lines; empty where there is nothing to show.
 *
 * @param isNamed whether the file defines links by name, so that `[1]` may be one
 */
export function quoteText(text: string, isNamed: boolean): string {
  const lines = shownLines(text)
  if (lines.length === 0) return ''
  const light = quoteLines(lines, 'light')
  if (!mayMean(text) || (!(isNamed && light.includes('[')) && shows(light, lines))) return light
  return quoteLines(lines, 'strict')
}

// A hard break keeps each line: between Han characters a soft one vanishes, and `[!NOTE]` before it is an alert.
function quoteLines(lines: readonly string[], escaping: Escaping): string {
  return lines.map((line) => `> ${escapeLine(line, escaping)}`).join('\\\n')
}

function shows(quote: string, lines: readonly string[]): boolean {
  if (findExcess(quote)) return false
  const { children } = parseMarkdown(quote)
  const [block, ...others] = children
  return (
    others.length === 0 &&
    block?.type === 'blockquote' &&
    block.data?.alert === undefined &&
    block.children.length === 1 &&
    block.children[0]?.type === 'paragraph' &&
    !block.children[0].children.some(({ type }) => type !== 'text' && type !== 'break') &&
    plainText(block).text === lines.join('\n')
  )
}
