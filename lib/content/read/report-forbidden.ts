import { type Document, isAlias, isCollection, isNode, isScalar, type Node, type Scalar, visit } from 'yaml'
import type { FileReport, Place } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import { entryAround, type TextRange } from './blank-entries'
import type { DecodedFile } from './decode-file'

// Front matter is flat but for `AIGC`; deeper nesting is an attack or a mistake.
const MAX_DEPTH = 20
// A fix shows the whole line; one that is longer is no line to copy.
const MAX_SHOWN = 1000
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Whatever YAML can do beyond plain data: aliases that multiply, tags that construct, names that reach prototypes. Gives
 * back the entries that hold it, each told once; `undefined` where nothing can be read.
 */
export function reportForbidden(
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

/** Says that values are nested too deep to be read. */
export function reportTooDeep(place: Place, report: FileReport): void {
  report.add('yaml-too-deep', place, {
    found: `values nested more than ${MAX_DEPTH} deep`,
    expected: `at most ${MAX_DEPTH} levels`,
    fix: 'write the fields one below the other',
  })
}
