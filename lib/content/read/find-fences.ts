/** A line of a text: offsets in UTF-16 code units, without the line feed. */
export interface Line {
  readonly start: number
  readonly end: number
  readonly written: string
}

/**
 * How a file begins: with a fence, with what is almost one (`----`, `———`), with one that names another language than
 * YAML (`---js`), with that of TOML, with something else and then a fence, with fields and then a fence, or with none of these.
 */
export interface Opening {
  readonly kind: 'fence' | 'almost' | 'language' | 'toml' | 'later' | 'unopened' | 'none'
  readonly line: Line
}

export const FENCE = '---'

// Dashes of every width that people and their keyboards write for `---`.
const DASHES = '(?:-{3,}|-{0,2}[‐‑‒–—―─−－﹣][-‐‑‒–—―─−－﹣]{0,5})'
// gray-matter would take `---js` for code to run.
const ALMOST_FENCE = new RegExp(
  `^[ \\t\\u00a0\\u3000\\u200b\\ufeff]*${DASHES}[ \\t\\u00a0\\u3000]*(\\w*)[ \\t\\u00a0\\u3000]*$`,
  'u',
)
// YAML itself, and Pandoc, end with dots.
const DOTS = /^\.\.\.[ \t]*$/
// Only short lines can be fences: a long one is not worth a look.
const LONGEST_FENCE = 40
// Blank lines, a comment, or a line of ``` stand before a fence by mistake; far below, `---` is a rule.
const LATEST_OPENING = 20

/** A line that can stand among fields: `name: value`, the inside of a value, an item, or nothing. */
export const FIELD_LINE = /^(?:[ \t].*|- .*|-|#.*|[\]}].*|["']?[\p{L}_][\p{L}\p{N}_ -]*["']?[ \t]*[:：].*|)$/u
const TITLE = /^(?:title|标题|標題)[ \t]*[:：]/im
const NAMED_LINE = /^["']?[\p{L}_][\p{L}\p{N}_-]*["']?[ \t]*[:：]/u

/** How the front matter of a file begins. */
export function findOpening(text: string): Opening {
  const first = lineFrom(text, 0)
  if (first.written === FENCE) return { kind: 'fence', line: first }
  if (/^\+\+\+[ \t]*$/.test(first.written)) return { kind: 'toml', line: first }
  const almost = readAlmost(first)
  if (almost) return { kind: /^(?:ya?ml)?$/.test(almost.language) ? 'almost' : 'language', line: first }
  if (NAMED_LINE.test(first.written)) {
    const closing = findClosing(text, 0)
    // A page can begin with a word and a colon, too; with its title it is front matter.
    const areOurs =
      closing?.written === FENCE && areFields(text, 0, closing.start) && TITLE.test(text.slice(0, closing.start))
    return { kind: areOurs ? 'unopened' : 'none', line: first }
  }
  let line = first
  for (let count = 1; count < LATEST_OPENING && line.end < text.length; count += 1) {
    line = lineFrom(text, line.end + 1)
    if (line.written !== FENCE) continue
    const isOpening = NAMED_LINE.test(lineFrom(text, line.end + 1).written) && findClosing(text, line.end + 1)
    return isOpening ? { kind: 'later', line } : { kind: 'none', line: first }
  }
  return { kind: 'none', line: first }
}

/**
 * The line that closes the front matter: the first exact fence, or one before it that is almost a fence, unless fields
 * go on below that one.
 */
export function findClosing(text: string, from: number): Line | undefined {
  let almost: Line | undefined
  for (let at = from; at < text.length; ) {
    const line = lineFrom(text, at)
    at = line.end + 1
    if (line.written === FENCE) return almost && !areFields(text, almost.end + 1, line.start) ? almost : line
    if (!almost && /^\S/.test(line.written) && (readAlmost(line) || DOTS.test(line.written))) almost = line
  }
  return almost
}

/** Where the first line from an offset on begins that is blank or can't stand among fields; the text's end where none is. */
export function endOfFields(text: string, from: number): number {
  for (let at = from; at < text.length; ) {
    const line = lineFrom(text, at)
    if (line.written.trim() === '' || !FIELD_LINE.test(line.written)) return at
    at = line.end + 1
  }
  return text.length
}

/** Whether all lines between two offsets can stand among fields. */
export function areFields(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; ) {
    const line = lineFrom(text, at)
    if (!FIELD_LINE.test(line.written)) return false
    at = line.end + 1
  }
  return true
}

/** The line of a text that begins at an offset. */
export function lineFrom(text: string, start: number): Line {
  const found = text.indexOf('\n', start)
  const end = found < 0 ? text.length : found
  return { start, end, written: text.slice(start, end) }
}

/** The language that a line names which is almost a fence, or exactly one; `undefined` where it is neither. */
function readAlmost({ start, end, written }: Line): { language: string } | undefined {
  if (end - start >= LONGEST_FENCE) return undefined
  const language = ALMOST_FENCE.exec(written)?.[1]
  return language === undefined ? undefined : { language: language.toLowerCase() }
}
