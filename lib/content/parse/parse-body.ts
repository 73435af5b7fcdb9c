import type { Nodes, Root } from 'mdast'
import { MarksTooDeep } from '../../markdown/inline/pair-marks'
import { type Excess, findExcess, MAX_NESTING, MAX_TABLE_CELLS, MAX_UNCLOSED } from '../../markdown/limits/find-excess'
import { repeatedLength } from '../../markdown/limits/repeated-length'
import { parseMarkdown } from '../../markdown/parse-markdown'
import { FILE_START, type FileReport, type Place } from '../check/file-report'
import { type ContentFile, type DecodedFile, decodeFile, MAX_FILE_BYTES } from '../read/decode-file'
import { splitFrontMatter } from '../read/front-matter'
import { FieldReader } from '../read/read-fields'
import { readYaml } from '../read/read-yaml'

/** A file as its fields and its Markdown. */
export interface ParsedBody {
  readonly fields: FieldReader
  readonly root: Root
  readonly file: DecodedFile
  /** Whether both are all that the file holds: what they lack is missing. */
  readonly isWhole: boolean
  placeOf(node: Nodes): Place
  /** A node as it is written in the file. */
  sourceOf(node: Nodes): string
}

/**
 * The fields and the Markdown of a file; `undefined` where it is no text. Where one of the two can't be read, which the
 * report says, it is empty, so that the problems of the other show all the same.
 */
export function parseBody(content: ContentFile, report: FileReport): ParsedBody | undefined {
  const front = parseFront(content, report)
  if (!front) return undefined
  const { file, bodyStart, fields } = front
  // Blanked, not cut off, so that every line and column of the Markdown is that of the file.
  const blank = file.text.slice(0, bodyStart).replace(/[^\n]+/g, '')
  const shift = blank.length - bodyStart
  const markdown = blank + file.text.slice(bodyStart)
  const readable = parseWithinLimits(markdown, report)
  const root = readable ?? { type: 'root', children: [] }
  const placeOf = (node: Nodes): Place => {
    const offset = node.position?.start.offset
    if (offset !== undefined) return file.places.at(offset - shift)
    // What was cut out of another node knows its line.
    return node.position ? { line: node.position.start.line, column: 1 } : file.places.at(0)
  }
  const sourceOf = ({ position }: Nodes) => markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0)
  return { fields, root, file, isWhole: readable !== undefined && front.isWhole, placeOf, sourceOf }
}

/** A file as its fields, without its Markdown. */
export interface ParsedFront {
  readonly fields: FieldReader
  readonly file: DecodedFile
  /** Whether the fields are all that stand there. */
  readonly isWhole: boolean
  /** Where the Markdown begins in the file's text. */
  readonly bodyStart: number
}

/** The fields of a file alone; `undefined` where it is no text. */
export function parseFront(content: ContentFile, report: FileReport): ParsedFront | undefined {
  const file = decodeFile(content, report)
  if (!file) return undefined
  const parts = splitFrontMatter(file, report)
  const fields = readYaml(file, parts, report)
  const isWhole = fields !== undefined && fields.unreadable.length === 0
  return { fields: new FieldReader(fields, file, report), file, isWhole, bodyStart: parts.bodyStart }
}

function parseWithinLimits(markdown: string, report: FileReport): Root | undefined {
  const root = findExcess(markdown) ?? parseOrExcess(markdown)
  if ('kind' in root) {
    reportExcess(root, report)
    return undefined
  }
  const repeated = repeatedLength(root)
  if (repeated <= MAX_FILE_BYTES) return root
  report.add('markdown-repeats-too-much', FILE_START, {
    found: `links by name that repeat ${repeated} characters of their definitions`,
    expected: `at most ${MAX_FILE_BYTES}`,
    fix: 'shorten the addresses and titles of the definitions, or name them less often',
  })
  return undefined
}

function parseOrExcess(markdown: string): Root | Excess {
  try {
    return parseMarkdown(markdown)
  } catch (error) {
    if (error instanceof MarksTooDeep) return { kind: 'nesting', line: error.line }
    throw error
  }
}

function reportExcess({ kind, line }: Excess, report: FileReport): void {
  const place = { line, column: 1 }
  if (kind === 'nesting') {
    report.add('markdown-nested-too-deep', place, {
      found: `lists, quotes, emphasis or brackets nested more than ${MAX_NESTING} deep`,
      expected: `at most ${MAX_NESTING} in one another`,
      fix: 'write the text with less nesting, or put what is no Markdown into a code block',
    })
  } else if (kind === 'cells') {
    report.add('markdown-too-many-cells', place, {
      found: `tables of more than ${MAX_TABLE_CELLS} cells`,
      expected: `at most ${MAX_TABLE_CELLS} in a file`,
      fix: 'split the table over several files',
    })
  } else {
    report.add('markdown-unclosed-marks', place, {
      found: `a paragraph with more than ${MAX_UNCLOSED} backticks, brackets, parentheses or comments without their other end`,
      expected: `at most ${MAX_UNCLOSED} in a paragraph`,
      fix: 'put what is no Markdown into a code block',
    })
  }
}
