import { type Document, isCollection, isScalar, parseDocument, visit } from 'yaml'
import type { FileReport } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import { entryAround, type TextRange } from './blank-entries'
import type { DecodedFile } from './decode-file'
import { FIELD_LINE, type Line, lineFrom } from './find-fences'
import { quotedLine } from './quoted-line'

// A name, then a colon of another width, or one without the space that makes it end the name.
const WRONG_COLON =
  /^([\p{L}_][\p{L}\p{N}_-]*)(?:[ \t]*[：﹕∶꞉︰][\s\u3000]*|[ \t]*:(?=[^\s:/]|[\u00a0\u3000])[\s\u3000]*)(.*)$/u

/**
 * Reports why front matter is no YAML: first the faults that people make and that lines show, then what YAML says of it,
 * unless that follows from one of them. Gives back the entries at fault: without them the others may be read, and none
 * where nothing more can be told.
 *
 * @param isFirst whether none was reported before: a fault that an entry hasn't by itself may follow from that one
 */
export function reportYamlFaults(
  document: Document.Parsed,
  file: DecodedFile,
  range: TextRange,
  report: FileReport,
  isFirst: boolean,
): TextRange[] {
  const [error] = document.errors
  if (!error) return []
  if (error.code === 'DUPLICATE_KEY') {
    const duplicate = range.start + error.pos[0]
    reportDuplicate(error.pos[0], file, range, report)
    return [entryAround(file.text, range, duplicate)]
  }
  const fault = range.start + startOfFault(document, error)
  const lines = reportLines(file, range, report)
  const first = lines[0]?.start
  // An unclosed quotation mark or bracket goes on to the end; what stands below it isn't the fault.
  if (first !== undefined && first <= lineAround(file.text, fault).end) return lines
  if (first !== undefined && error.code === 'MULTIPLE_DOCS') return lines
  const line = lineAround(file.text, fault)
  const entry = entryAround(file.text, range, fault)
  const isOwn = !isYaml(file.text.slice(entry.start, entry.end))
  if (!isFirst && !isOwn) return lines
  report.add('yaml-broken', file.places.at(fault), {
    found: `front matter that is no YAML (${error.message.split(/ at line \d+|\n/)[0] ?? error.code})`,
    expected: 'a line `name: value` for each field',
    fix: fixOf(line.written),
  })
  return isOwn ? [...lines, entry] : lines
}

function isYaml(text: string): boolean {
  return parseDocument(text, { schema: 'failsafe' }).errors.length === 0
}

/** A line that is YAML by itself has its fault in how it stands among the others. */
function fixOf(line: string): string {
  if (isYaml(line.trim()))
    return 'begin each field in the first column, and indent by two spaces what belongs to the value above it'
  return (
    quotedLine(line) ?? 'put a value that holds `: `, ` #`, brackets or quotation marks between double quotation marks'
  )
}

/** Reports why front matter that YAML can read holds no fields. */
export function reportNoFields(file: DecodedFile, range: TextRange, report: FileReport): void {
  if (reportLines(file, range, report).length > 0) return
  report.add('front-matter-not-fields', file.places.at(range.start), {
    found: 'front matter that is no list of fields',
    expected: 'a line `name: value` for each field',
    fix: 'write each field as a name, a colon, a space and the value: title: "…"',
  })
}

/** A line whose colon YAML doesn't take for one, as it should be; `undefined` where it has none such. */
export function withRightColon(line: string): string | undefined {
  const [, name, value] = WRONG_COLON.exec(line) ?? []
  return name === undefined ? undefined : `${name}: ${value ?? ''}`.trimEnd()
}

/** Reports the lines that can't stand among fields, and gives them back. */
function reportLines(file: DecodedFile, { start, end }: TextRange, report: FileReport): TextRange[] {
  const faults: TextRange[] = []
  let isAfterBlank = false
  for (let at = start; at < end; ) {
    const line = lineFrom(file.text, at)
    at = line.end + 1
    if (line.written.trim() === '') {
      isAfterBlank = true
      continue
    }
    const kind = reportLine(line, isAfterBlank, file, report)
    // What follows is the text of the page, and no field at all.
    if (kind === 'body') return [...faults, { start: line.start, end }]
    // A value without one of its lines is another value.
    if (kind === 'fault')
      faults.push(
        /^[ \t]/.test(line.written)
          ? entryAround(file.text, { start, end }, line.start)
          : { start: line.start, end: Math.min(at, end) },
      )
    isAfterBlank = false
  }
  return faults
}

function reportLine(
  line: Line,
  isAfterBlank: boolean,
  file: DecodedFile,
  report: FileReport,
): 'fault' | 'body' | undefined {
  const { start, written } = line
  const place = file.places.at(start)
  const found = `the line ${quoteFound(written)}`
  const mended = withRightColon(written)
  if (mended !== undefined) {
    report.add('front-matter-colon', place, {
      found: `${found}, in which ${/^[^:]*[：﹕∶꞉︰]/u.test(written) ? 'the colon is not the one of ASCII' : 'no space follows the colon'}`,
      expected: 'a name, the colon `:`, a space and the value',
      fix: mended,
    })
    return 'fault'
  }
  if (/^ *\t/.test(written)) {
    report.add('front-matter-tab', place, {
      found: `${found}, which begins with a tab`,
      expected: 'spaces: YAML takes no tab before a value',
      fix: 'write two spaces instead of each tab',
    })
    return 'fault'
  }
  if (FIELD_LINE.test(written)) return undefined
  if (isAfterBlank && !/^-{3}/.test(written)) {
    report.add('front-matter-unclosed', place, {
      found: `${found} among the fields`,
      expected: 'a line of exactly --- after the fields, before the text',
      fix: 'put --- on a line of its own above this one',
    })
    return 'body'
  }
  report.add('front-matter-not-fields', place, {
    found: `${found} among the fields`,
    expected: 'a line `name: value` for each field',
    fix: /^[-–—]/.test(written)
      ? 'delete the line: dashes stand only before the first field and after the last'
      : 'indent it by two spaces if it belongs to the value above it; else delete it, or move it below the front matter',
  })
  return 'fault'
}

function reportDuplicate(offset: number, file: DecodedFile, { start }: TextRange, report: FileReport): void {
  const line = file.text.slice(start + offset).split(/[:\n]/)[0] ?? ''
  report.add('field-duplicate', file.places.at(start + offset), {
    found: `the field ${quoteFound(line.trim(), 40)} a second time`,
    expected: 'each field once',
    fix: 'delete one of the two',
  })
}

/**
 * Where people look for a fault. What isn't closed is noticed at the end of the front matter; its beginning is the fault.
 */
function startOfFault(document: Document.Parsed, { code, pos }: Document.Parsed['errors'][number]): number {
  let start = pos[0]
  if (code !== 'MISSING_CHAR' && code !== 'BAD_INDENT') return start
  visit(document, (_key, node) => {
    const isOpened = (isScalar(node) && (node.type ?? '').startsWith('QUOTE_')) || (isCollection(node) && node.flow)
    if (isOpened && node.range && node.range[0] <= pos[0] && node.range[1] >= pos[0]) start = node.range[0]
  })
  return start
}

function lineAround(text: string, offset: number): Line {
  return lineFrom(text, text.lastIndexOf('\n', offset - 1) + 1)
}
