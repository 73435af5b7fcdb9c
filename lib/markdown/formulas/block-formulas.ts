import type { Nodes, Root } from 'mdast'
import { allNodes } from '../all-nodes'

// From Unicode's private use: none of them means anything to Markdown.
const PRIVATE = 0xe000
const IS_PRIVATE = /[\ue000-\ue07f]/
const EACH_PRIVATE = /[\ue000-\ue07f]/g

const OPENS = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+[ \t>]*)*)(\$\$|\\\[)/
const BEGINS_BLOCK = /^(?:[-+*=#>|~<:_]|\d+[.)])/

/**
 * The same text, with those characters replaced, each by one, that would begin a block within a formula of several lines:
 * `- c` and `> 0` continue a formula there, and `= b` underlines no heading. A formula has no empty line.
 *
 * The parser reads what comes out; {@link showBlockFormulas} then puts the characters back. Takes time that grows with
 * the text alone.
 */
export function hideBlockFormulas(markdown: string): string {
  if (IS_PRIVATE.test(markdown) || !/\$\$|\\\[/.test(markdown)) return markdown
  const lines = markdown.split('\n')
  for (let first = 0; first < lines.length; first += 1) {
    const [, prefix = '', opening] = OPENS.exec(lines[first] ?? '') ?? []
    if (opening === undefined) continue
    const last = lastLine(lines, first, prefix, opening)
    if (last === undefined) continue
    for (let at = first + 1; at <= last; at += 1) lines[at] = hidden(lines[at] ?? '', prefix)
    first = last
  }
  return lines.join('\n')
}

/** The line in which a formula ends that begins in another; `undefined` where it doesn't. */
function lastLine(lines: readonly string[], first: number, prefix: string, opening: string): number | undefined {
  const closing = opening === '$$' ? '$$' : '\\]'
  const rest = (lines[first] ?? '').slice(prefix.length + opening.length)
  if (rest.includes(closing)) return undefined
  for (let at = first + 1; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line.slice(containers(line, prefix)).trim() === '') return undefined
    if (line.includes(closing)) return at
    if (OPENS.test(line)) return undefined
  }
  return undefined
}

/** Where a line's own text begins, behind the marks of the quotes that it is in. */
function containers(line: string, prefix: string): number {
  return (prefix.includes('>') ? /^[ \t>]*/ : /^[ \t]*/).exec(line)?.[0].length ?? 0
}

function hidden(line: string, prefix: string): string {
  const from = containers(line, prefix)
  const text = line.slice(from)
  if (!BEGINS_BLOCK.test(text)) return line
  return line.slice(0, from) + String.fromCharCode(PRIVATE + text.charCodeAt(0)) + text.slice(1)
}

/** Puts the characters back that {@link hideBlockFormulas} has replaced, wherever in the tree they have come to stand. */
export function showBlockFormulas(root: Root): void {
  for (const node of allNodes(root)) showIn(node)
}

function showIn(node: Nodes): void {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value !== 'string' || !IS_PRIVATE.test(value)) continue
    Object.assign(node, {
      [key]: value.replace(EACH_PRIVATE, (hidden) => String.fromCharCode(hidden.charCodeAt(0) - PRIVATE)),
    })
  }
}
