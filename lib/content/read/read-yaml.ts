import matter from 'gray-matter'
import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml'
import type { FileReport, Place } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import { blankEntries, entryAround, namesIn, type TextRange } from './blank-entries'
import type { DecodedFile } from './decode-file'
import { FENCE } from './find-fences'
import type { FileParts } from './front-matter'
import { reportNoFields, reportYamlFaults } from './report-yaml-faults'

/** A field of the front matter: its value as YAML wrote it, and where it stands. Offsets in UTF-16 code units. */
export interface Field {
  readonly name: string
  readonly keyStart: number
  readonly value: Node | null
  readonly valueStart: number
}

// Front matter is flat but for `AIGC`; deeper nesting is an attack or a mistake.
const MAX_DEPTH = 20
// A fix shows the whole line; one that is longer is no line to copy.
const MAX_SHOWN = 1000
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

// More than anybody mends at once; each costs another parsing.
const MOST_ROUNDS = 10

/** What could be read of front matter. */
export interface ReadFields {
  readonly fields: ReadonlyMap<string, Field>
  /** The names of fields that are there and can't be read, which the report says. */
  readonly unreadable: readonly string[]
}

/**
 * The fields of a file's front matter by name; `undefined` where it has none that can be read, which the report says.
 * Entries at fault are left out, so that the problems of the others show too.
 */
export function readYaml(file: DecodedFile, parts: FileParts, report: FileReport): ReadFields | undefined {
  if (!parts.fields) return undefined
  const range = parts.fields
  const unreadable: string[] = []
  let readable = file
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const before = report.errorCount
    const document = parseYaml(readable, range.start, range.end, report)
    if (!document) return report.errorCount > before ? undefined : { fields: new Map(), unreadable }
    if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
      reportTooDeep(file.places.at(range.start), report)
      return undefined
    }
    const faults =
      document.errors.length > 0
        ? reportYamlFaults(document, readable, range, report, round === 0)
        : reportForbidden(document, readable, range, report)
    if (faults === undefined) return undefined
    if (faults.length === 0) {
      if (document.errors.length > 0) return undefined
      const fields = fieldsOf(document, readable, range, report)
      return fields && { fields, unreadable }
    }
    unreadable.push(...namesIn(readable.text, faults))
    readable = blankEntries(readable, faults)
  }
  return undefined
}

/**
 * Front matter as a YAML document; `undefined` where it is empty, or can't be read at all, which the report says.
 *
 * gray-matter is told to close at a line that is exactly `---`, as we do, and always gets options: without them it caches,
 * and gives back empty data for a text that threw before. In YAML's failsafe schema every value is the text that is
 * written: `1.10` isn't 1.1, and `no` isn't false.
 *
 * @throws Error where gray-matter takes something else for the front matter than we do
 */
function parseYaml(file: DecodedFile, start: number, end: number, report: FileReport): Document.Parsed | undefined {
  const source = file.text.slice(start, end)
  let document: Document.Parsed | undefined
  let handed: string | undefined
  try {
    matter(`${FENCE}\n${source}${FENCE}\n`, {
      language: 'yaml',
      delimiters: [FENCE, `${FENCE}\n`],
      engines: {
        yaml: (text: string) => {
          handed = text
          document = parseDocument(source, { schema: 'failsafe', uniqueKeys: true, version: '1.2' })
          return {}
        },
      },
    })
  } catch (error) {
    // Not even YAML's own catching of it is sure to have stack enough.
    if (error instanceof RangeError) reportTooDeep(file.places.at(start), report)
    else
      report.add('yaml-broken', file.places.at(start), {
        found: `front matter that is no YAML (${error instanceof Error ? error.message : String(error)})`,
        expected: 'a line `name: value` for each field',
        fix: 'write the fields one below the other, each as `name: value`',
      })
    return undefined
  }
  // It leaves out the line feed in front of the fence, and calls nothing for a text of comments and blank lines.
  if (handed !== undefined && `${handed}\n` !== `\n${source}`)
    throw new Error(`gray-matter found other front matter than ${JSON.stringify(source.slice(0, 200))}`)
  return document
}

function reportTooDeep(place: Place, report: FileReport): void {
  report.add('yaml-too-deep', place, {
    found: `values nested more than ${MAX_DEPTH} deep`,
    expected: `at most ${MAX_DEPTH} levels`,
    fix: 'write the fields one below the other',
  })
}

/**
 * Whatever YAML can do beyond plain data: aliases that multiply, tags that construct, names that reach prototypes. Gives
 * back the entries that hold it, each told once; `undefined` where nothing can be read.
 */
function reportForbidden(
  document: Document.Parsed,
  file: DecodedFile,
  range: TextRange,
  report: FileReport,
): TextRange[] | undefined {
  const faults = new Map<number, TextRange>()
  let isTooDeep = false
  visit(document, (key, node, path) => {
    if (!isNode(node)) return undefined
    const offset = range.start + (node.range?.[0] ?? 0)
    const place = file.places.at(offset)
    if (path.filter(isCollection).length > MAX_DEPTH) {
      reportTooDeep(place, report)
      isTooDeep = true
      return visit.BREAK
    }
    if (!isForbidden(key, node)) return undefined
    const entry = entryAround(file.text, range, offset)
    if (faults.has(entry.start)) return undefined
    faults.set(entry.start, entry)
    reportNode(node, place, report)
    return undefined
  })
  return isTooDeep ? undefined : [...faults.values()]
}

function isForbidden(key: unknown, node: Node): boolean {
  return (
    isAlias(node) ||
    ('anchor' in node && Boolean(node.anchor)) ||
    ('tag' in node && Boolean(node.tag)) ||
    (isScalar(node) && (hasComment(node) || (key === 'key' && FORBIDDEN_KEYS.has(String(node.value)))))
  )
}

function hasComment(node: Scalar): boolean {
  return node.type === 'PLAIN' && node.comment !== undefined && node.comment !== null
}

function reportNode(node: Node, place: Place, report: FileReport): void {
  if (isAlias(node) || ('anchor' in node && node.anchor)) {
    report.add('yaml-alias', place, {
      found: isAlias(node) ? `the alias *${node.source}` : `the anchor &${'anchor' in node ? node.anchor : ''}`,
      expected: 'every value written out',
      fix: 'write the value itself; put a text that begins with * or & between double quotation marks',
    })
    return
  }
  if ('tag' in node && node.tag) {
    report.add('yaml-tag', place, {
      found: `the YAML tag ${quoteFound(node.tag, 60)}`,
      expected: 'plain values without tags',
      fix: 'delete the tag; put a text that begins with ! between double quotation marks',
    })
    return
  }
  if (isScalar(node) && hasComment(node)) {
    const written = `${node.source ?? ''} #${node.comment}`
    report.add('yaml-comment', place, {
      found: `the value ${quoteFound(node.source ?? '')} and, after it, a comment ${quoteFound(`#${node.comment}`)}`,
      expected: 'a value without a comment on its line: YAML drops what follows ` #`',
      fix: `quote it if the value goes on there: ${quoteFound(written, MAX_SHOWN)}; delete the comment if it is one`,
    })
    return
  }
  if (isScalar(node) && FORBIDDEN_KEYS.has(String(node.value))) {
    report.add('field-forbidden', place, {
      found: `the field ${quoteFound(String(node.value))}`,
      expected: 'no field of that name',
      fix: 'delete it',
    })
  }
}

function fieldsOf(
  document: Document.Parsed,
  file: DecodedFile,
  range: NonNullable<FileParts['fields']>,
  report: FileReport,
): Map<string, Field> | undefined {
  const { contents } = document
  const { start: base } = range
  if (contents === null || (isScalar(contents) && contents.value === '')) return new Map()
  if (!isMap(contents)) {
    reportNoFields(file, range, report)
    return undefined
  }
  const fields = new Map<string, Field>()
  for (const { key, value } of contents.items) {
    const keyStart = base + (isNode(key) ? (key.range?.[0] ?? 0) : 0)
    const node = isNode(value) ? value : null
    if (!isScalar(key)) {
      report.add('front-matter-not-fields', file.places.at(keyStart), {
        found: 'a field whose name is no text',
        expected: 'a line `name: value` for each field',
        fix: 'write the name as a word, followed by a colon and a space',
      })
      continue
    }
    const name = String(key.value)
    fields.set(name, { name, keyStart, value: node, valueStart: base + (node?.range?.[0] ?? keyStart - base) })
  }
  return fields
}
