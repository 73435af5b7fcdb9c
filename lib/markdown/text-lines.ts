import type { Root } from 'mdast'
import { walkText } from './plain-text'

/** From an offset of a plain text on, lines of the file are counted from `line`. */
export interface LineStart {
  readonly start: number
  /** From 1. */
  readonly line: number
}

/** Where the pieces of a tree's plain text stand in its file: one entry wherever a line feed alone doesn't tell. */
export function textLines(tree: Root): LineStart[] {
  const lines: LineStart[] = []
  let expected = 0
  walkText(tree, ({ node, text, start, opensBlock }) => {
    if (!node.position) return
    const { start: from, end } = node.position
    // Fenced code begins after its fence; the tree tells fences only by the lines that they add.
    const isFenced = node.type === 'code' && end.line - from.line > lineFeeds(text)
    const line = from.line + (isFenced ? 1 : 0)
    // Blocks are joined by a line feed that the file may not have.
    if (line !== expected + (opensBlock && start > 0 ? 1 : 0)) lines.push({ start, line })
    expected = line + lineFeeds(text)
  })
  return lines
}

/** The line of the file, from 1, that an offset of the plain text stands in. */
export function lineAt(text: string, lines: readonly LineStart[], offset: number): number {
  const from = lines.findLast(({ start }) => start <= offset)
  return from ? from.line + lineFeeds(text.slice(from.start, offset)) : 1
}

function lineFeeds(text: string): number {
  return text.split('\n').length - 1
}
