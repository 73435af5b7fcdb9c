import type { Nodes, Root } from 'mdast'
import { allNodes } from '../all-nodes'
import { isFormulaOfParagraphs, LONGEST_FORMULA } from './formula-rules'

// From Unicode's private use: none of them means anything to Markdown.
const PRIVATE = 0xe000
const IS_PRIVATE = /[\ue000-\ue07f]/
const EACH_PRIVATE = /[\ue000-\ue07f]/g
const HIDDEN_FEED = '\ue00a'
const EACH_HIDDEN_FEED = /\ue00a/g
const HIDDEN_SPACE = '\ue020'

const OPENS = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[ \t>]*)*)(\$\$|\\\[)/
const BEGINS_BLOCK = /^(?:[-+*=#>|~<:_]|\d+[.)])/

/**
 * The same text, with those characters replaced, each by one, that would begin or end a block within a formula of several
 * lines: `- c` and `> 0` continue a formula there, `= b` underlines no heading, and an empty line parts nothing.
 *
 * The parser reads what comes out; {@link showBlockFormulas} then puts the characters and the lines back. Takes time that
 * grows with the text alone.
 */
export function hideBlockFormulas(markdown: string): string {
  if (IS_PRIVATE.test(markdown) || !/\$\$|\\\[/.test(markdown)) return markdown
  const lines = markdown.split('\n')
  const feeds = lines.map((_, at): string => (at < lines.length - 1 ? '\n' : ''))
  for (let first = 0; first < lines.length; first += 1) {
    const [, prefix = '', opening] = OPENS.exec(lines[first] ?? '') ?? []
    if (opening === undefined) continue
    const last = lastLine(lines, first, prefix, opening)
    if (last === undefined) continue
    for (let at = first + 1; at <= last; at += 1) lines[at] = hidden(lines[at] ?? '', prefix)
    for (let at = first; at < last; at += 1) if (isEmpty(lines[at + 1], prefix)) feeds[at] = HIDDEN_FEED
    first = last
  }
  return lines.map((line, at) => line + feeds[at]).join('')
}

/** The line in which a formula ends that begins in another; `undefined` where it doesn't. */
function lastLine(lines: readonly string[], first: number, prefix: string, opening: string): number | undefined {
  const closing = opening === '$$' ? '$$' : '\\]'
  let tex = (lines[first] ?? '').slice(prefix.length + opening.length)
  if (tex.includes(closing)) return undefined
  let hasEmptyLine = false
  for (let at = first + 1; at < lines.length && tex.length <= LONGEST_FORMULA; at += 1) {
    const line = lines[at] ?? ''
    const end = line.indexOf(closing)
    if (end >= 0) return !hasEmptyLine || isFormulaOfParagraphs(tex + line.slice(0, end)) ? at : undefined
    if (OPENS.test(line)) return undefined
    hasEmptyLine ||= isEmpty(line, prefix)
    tex += `\n${line.slice(containers(line, prefix))}`
  }
  return undefined
}

function isEmpty(line = '', prefix: string): boolean {
  return line.slice(containers(line, prefix)).trim() === ''
}

/** Where a line's own text begins, behind the marks of the quotes that it is in. */
function containers(line: string, prefix: string): number {
  return (prefix.includes('>') ? /^[ \t>]*/ : /^[ \t]*/).exec(line)?.[0].length ?? 0
}

function hidden(line: string, prefix: string): string {
  const from = containers(line, prefix)
  const text = line.slice(from)
  // The mark of a quote in it would be taken for TeX.
  if (text.trim() === '') return line.replace(/>/g, HIDDEN_SPACE)
  if (!BEGINS_BLOCK.test(text)) return line
  return line.slice(0, from) + String.fromCharCode(PRIVATE + text.charCodeAt(0)) + text.slice(1)
}

/**
 * Puts the characters back that {@link hideBlockFormulas} has replaced, wherever in the tree they have come to stand, and
 * counts the lines that it has joined.
 *
 * @param hidden what it gave, and the tree was made of
 */
export function showBlockFormulas(root: Root, hidden: string): void {
  const feeds = Array.from(hidden.matchAll(EACH_HIDDEN_FEED), ({ index }) => index)
  const counted = new Set<object>()
  for (const node of allNodes(root)) {
    showIn(node)
    if (feeds.length === 0 || !node.position) continue
    for (const point of [node.position.start, node.position.end]) {
      if (!counted.has(point)) point.line += countBefore(feeds, point.offset ?? 0)
      counted.add(point)
    }
  }
}

/** How many of some numbers in order are below another, found by halves. */
function countBefore(numbers: readonly number[], limit: number): number {
  let from = 0
  let to = numbers.length
  while (from < to) {
    const middle = (from + to) >> 1
    if ((numbers[middle] ?? limit) < limit) from = middle + 1
    else to = middle
  }
  return from
}

function showIn(node: Nodes): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'string' || !IS_PRIVATE.test(value)) continue
    Object.assign(node, {
      [key]: value.replace(EACH_PRIVATE, (hidden) => String.fromCharCode(hidden.charCodeAt(0) - PRIVATE)),
    })
  }
}
