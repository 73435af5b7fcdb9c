import matter from 'gray-matter'
import { type Document, isAlias, isCollection, isMap, isNode, isScalar, type Node, parseDocument, visit } from 'yaml'
import type { FileReport } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import type { DecodedFile } from './decode-file'
import type { FileParts } from './front-matter'

/** A field of the front matter: its value as YAML wrote it, and where it stands. Offsets in UTF-16 code units. */
export interface Field {
  readonly name: string
  readonly keyStart: number
  readonly value: Node | null
  readonly valueStart: number
}

// Front matter is flat but for `AIGC`; deeper nesting is an attack or a mistake.
const MAX_DEPTH = 20
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * The fields of a file's front matter by name; `undefined` where it has none that can be read, which the report says.
 *
 * gray-matter finds the text between the fences, always with options of our own: without them it caches, and gives back
 * empty data for a text that threw before.
 */
export function readYaml(file: DecodedFile, parts: FileParts, report: FileReport): Map<string, Field> | undefined {
  if (!parts.fields) return undefined
  const { start, end } = parts.fields
  let source = file.text.slice(start, end)
  let document: Document.Parsed | undefined
  try {
    matter(`---\n${source}\n---\n`, {
      language: 'yaml',
      engines: {
        yaml: (text: string) => {
          // gray-matter hands over the text from the end of the opening fence on, its line feed included.
          source = text.replace(/^\n/, '')
          document = parseDocument(source, { schema: 'core', uniqueKeys: true, version: '1.2' })
          return {}
        },
      },
    })
  } catch {
    report.add('yaml-too-deep', file.places.at(start), {
      found: 'front matter that is nested too deeply to be read',
      expected: `at most ${MAX_DEPTH} levels`,
      fix: 'write the fields one below the other',
    })
    return undefined
  }
  if (!document) return new Map()
  const before = report.issues.length
  reportBroken(document, file, start, report)
  if (report.issues.length > before) return undefined
  reportForbidden(document, file, start, report)
  if (report.issues.length > before) return undefined
  return fieldsOf(document, file, start, report)
}

function reportBroken(document: Document.Parsed, file: DecodedFile, base: number, report: FileReport): void {
  const [error] = document.errors
  if (!error) return
  const place = file.places.at(base + startOfFault(document, error))
  const message = error.message.split(/ at line \d+|\n/)[0] ?? error.code
  if (error.code === 'DUPLICATE_KEY') {
    const line = file.text.slice(base + error.pos[0]).split(/[:\n]/)[0] ?? ''
    report.add('field-duplicate', place, {
      found: `the field ${quoteFound(line.trim(), 40)} a second time`,
      expected: 'each field once',
      fix: 'delete one of the two',
    })
    return
  }
  report.add('yaml-broken', place, {
    found: `front matter that is no YAML (${message})`,
    expected: 'a line `name: value` for each field',
    fix: 'put a value that holds `: `, ` #`, brackets or quotation marks between double quotation marks',
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

/** Whatever YAML can do beyond plain data: aliases that multiply, tags that construct, names that reach prototypes. */
function reportForbidden(document: Document.Parsed, file: DecodedFile, base: number, report: FileReport): void {
  visit(document, (key, node, path) => {
    if (!isNode(node)) return undefined
    const place = file.places.at(base + (node.range?.[0] ?? 0))
    if (path.filter(isCollection).length > MAX_DEPTH) {
      report.add('yaml-too-deep', place, {
        found: `values nested more than ${MAX_DEPTH} deep`,
        expected: `at most ${MAX_DEPTH} levels`,
        fix: 'write the fields one below the other',
      })
      return visit.BREAK
    }
    if (isAlias(node) || ('anchor' in node && node.anchor)) {
      report.add('yaml-alias', place, {
        found: isAlias(node) ? `the alias *${node.source}` : `the anchor &${'anchor' in node ? node.anchor : ''}`,
        expected: 'every value written out',
        fix: 'write the value itself; put a text that begins with * or & between double quotation marks',
      })
      return visit.BREAK
    }
    if ('tag' in node && node.tag) {
      report.add('yaml-tag', place, {
        found: `the YAML tag ${quoteFound(node.tag, 60)}`,
        expected: 'plain values without tags',
        fix: 'delete the tag; put a text that begins with ! between double quotation marks',
      })
      return visit.BREAK
    }
    if (isScalar(node) && node.type === 'PLAIN' && node.comment !== undefined && node.comment !== null) {
      const written = `${node.source ?? ''} #${node.comment}`
      report.add('yaml-comment', place, {
        found: `the value ${quoteFound(node.source ?? '')} and, after it, a comment ${quoteFound(`#${node.comment}`)}`,
        expected: 'a value without a comment on its line: YAML drops what follows ` #`',
        fix: `quote it: ${quoteFound(written)}`,
      })
    }
    if (key === 'key' && isScalar(node) && FORBIDDEN_KEYS.has(String(node.value))) {
      report.add('field-forbidden', place, {
        found: `the field ${quoteFound(String(node.value))}`,
        expected: 'no field of that name',
        fix: 'delete it',
      })
    }
    return undefined
  })
}

function fieldsOf(
  document: Document.Parsed,
  file: DecodedFile,
  base: number,
  report: FileReport,
): Map<string, Field> | undefined {
  const { contents } = document
  if (contents === null || (isScalar(contents) && contents.value === null)) return new Map()
  if (!isMap(contents)) {
    report.add('front-matter-not-fields', file.places.at(base), {
      found: 'front matter that is no list of fields',
      expected: 'a line `name: value` for each field',
      fix: 'title: "…"',
    })
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
        fix: 'title: "…"',
      })
      continue
    }
    const name = String(key.source ?? key.value)
    fields.set(name, { name, keyStart, value: node, valueStart: base + (node?.range?.[0] ?? keyStart - base) })
  }
  return fields
}
