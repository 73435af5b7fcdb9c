import { type Document, isCollection, isScalar, parseDocument, visit } from 'yaml'
import type { FileReport } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import type { DecodedFile } from './decode-file'
import { FIELD_LINE, type Line, lineFrom } from './find-fences'
import type { FileParts } from './front-matter'
import { quotedLine } from './quoted-line'

type Range = NonNullable<FileParts['fields']>

// A name, then a colon of another width, or one without the space that makes it end the name.
const WRONG_COLON =
  /^([\p{L}_][\p{L}\p{N}_-]*)(?:[ \t]*[：﹕∶꞉︰][\s\u3000]*|[ \t]*:(?=[^\s:/]|[\u00a0\u3000])[\s\u3000]*)(.*)$/u

/**
 * Reports why front matter is no YAML: first the faults that people make and that lines show, then what YAML says of it,
 * unless that follows from one of them.
 */
export function reportYamlFaults(document: Document.Parsed, file: DecodedFile, range: Range, report: FileReport): void {
  const [error] = document.errors
  if (!error) return
  if (error.code === 'DUPLICATE_KEY') {
    reportDuplicate(error.pos[0], file, range, report)
    return
  }
  const fault = range.start + startOfFault(document, error)
  const first = reportLines(file, range, report)
  // An unclosed quotation mark or bracket goes on to the end; what stands below it isn't the fault.
  if (first !== undefined && first <= lineAround(file.text, fault).end) return
  if (first !== undefined && error.code === 'MULTIPLE_DOCS') return
  const line = lineAround(file.text, fault)
  report.add('yaml-broken', file.places.at(fault), {
    found: `front matter that is no YAML (${error.message.split(/ at line \d+|\n/)[0] ?? error.code})`,
    expected: 'a line `name: value` for each field',
    fix: fixOf(line.written),
  })
}

/** A line that is YAML by itself has its fault in how it stands among the others. */
function fixOf(line: string): string {
  if (parseDocument(line.trim(), { schema: 'failsafe' }).errors.length === 0)
    return 'begin each field in the first column, and indent by two spaces what belongs to the value above it'
  return (
    quotedLine(line) ?? 'put a value that holds `: `, ` #`, brackets or quotation marks between double quotation marks'
  )
}

/** Reports why front matter that YAML can read holds no fields. */
export function reportNoFields(file: DecodedFile, range: Range, report: FileReport): void {
  if (reportLines(file, range, report) !== undefined) return
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

/** Reports the lines that can't stand among fields; gives back where the first of them begins. */
function reportLines(file: DecodedFile, { start, end }: Range, report: FileReport): number | undefined {
  let first: number | undefined
  let isAfterBlank = false
  for (let at = start; at < end; ) {
    const line = lineFrom(file.text, at)
    at = line.end + 1
    if (line.written.trim() === '') {
      isAfterBlank = true
      continue
    }
    const isBody = reportLine(line, isAfterBlank, file, report)
    if (isBody !== undefined) first ??= line.start
    // What follows is the text of the page, and no field at all.
    if (isBody === 'body') return first
    isAfterBlank = false
  }
  return first
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

function reportDuplicate(offset: number, file: DecodedFile, { start }: Range, report: FileReport): void {
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
