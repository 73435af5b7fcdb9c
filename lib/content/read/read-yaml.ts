import matter from 'gray-matter'
import { type Document, isMap, isNode, isScalar, type Node, parseDocument } from 'yaml'
import type { FileReport } from '../check/file-report'
import { blankEntries, namesIn } from './blank-entries'
import type { DecodedFile } from './decode-file'
import { FENCE } from './find-fences'
import type { FileParts } from './front-matter'
import { reportForbidden, reportTooDeep } from './report-forbidden'
import { reportNoFields, reportYamlFaults } from './report-yaml-faults'

/** A field of the front matter: its value as YAML wrote it, and where it stands. Offsets in UTF-16 code units. */
export interface Field {
  readonly name: string
  readonly keyStart: number
  readonly value: Node | null
  readonly valueStart: number
}

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
