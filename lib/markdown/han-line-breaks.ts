import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import { numberedLines } from '../text/numbering'
import { CJK_MARKS, UNSPACED_SCRIPTS } from '../text/scripts'
import { allNodes } from './all-nodes'

// Korean is written with spaces.
const UNSPACED = new RegExp(String.raw`[\p{sc=Bopo}${UNSPACED_SCRIPTS}${CJK_MARKS}]`, 'u')
// As much of a text as the number of a line takes.
const LONGEST_NUMBER = 40

/** A text that shows in its block, and where it stands among its parent's children. */
interface Shown {
  readonly node: Text
  readonly parent: Parents
}

/**
 * Takes the line breaks between Han characters out of the texts of a tree, where browsers would show a space, and keeps
 * those before written numbers (`1、` at the start of a line) as line breaks. Changes the tree it is given.
 *
 * A text is split where a line break was, so that each piece still begins where its place in the file says.
 */
export function joinHanLines(root: Root): void {
  for (const node of allNodes(root)) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') joinLines(node)
  }
}

function joinLines(block: Parents): void {
  const shown: Shown[] = []
  collect(block, shown)
  if (!shown.some(({ node }) => node.value.includes('\n'))) return
  const replaced = new Map<Nodes, PhrasingContent[]>()
  for (const [index, { node }] of shown.entries()) {
    if (!node.value.includes('\n')) continue
    const before = shown[index - 1]?.node.value ?? ''
    const after = shown[index + 1]?.node.value ?? ''
    replaced.set(node, pieces(node, before, after))
  }
  for (const parent of new Set(shown.map((each) => each.parent))) {
    const children = parent.children as PhrasingContent[]
    parent.children = children.flatMap((child) => replaced.get(child) ?? child)
  }
}

/** The texts of a block in order; whatever else shows in between has no Han character at its edge. */
function collect(parent: Parents, shown: Shown[]): void {
  for (const child of parent.children) {
    if (child.type === 'text') shown.push({ node: child, parent })
    else if ('children' in child) collect(child, shown)
    else if (child.type !== 'footnoteReference') shown.push({ node: { type: 'text', value: ' ' }, parent })
  }
}

function pieces(text: Text, before: string, after: string): PhrasingContent[] {
  const lines = text.value.split('\n')
  const numbered = new Set(numberedLines(text.value + after.slice(0, LONGEST_NUMBER)))
  const found: PhrasingContent[] = []
  let value = lines[0] ?? ''
  let line = 0
  let feed = value.length
  const end = (until: number) => {
    if (value !== '') found.push({ type: 'text', value, ...placeOf(text, line, until) })
  }
  for (const [index, next] of lines.entries()) {
    if (index === 0) continue
    // Not of all that was put together: reading it would copy it at each line.
    const left = value === '' && found.length === 0 ? before : (lines[index - 1] ?? '')
    const right = next === '' ? after : next
    const isNumbered = numbered.has(feed)
    feed += 1 + next.length
    const isJoined = UNSPACED.test(lastOf(left)) && UNSPACED.test(firstOf(right))
    if (!isNumbered && !isJoined) {
      value += `\n${next}`
      continue
    }
    end(index - 1)
    if (isNumbered) found.push({ type: 'break' })
    value = next
    line = index
  }
  end(lines.length - 1)
  return found
}

/** Where a piece stands that runs from one line of a text to another, counted from its first. */
function placeOf({ position }: Text, from: number, to: number): Pick<Text, 'position'> {
  if (!position) return {}
  const start = from === 0 ? position.start : { line: position.start.line + from, column: 1 }
  const end = { line: position.start.line + to, column: 1 }
  return { position: { start, end } }
}

function firstOf(text: string): string {
  return [...text.slice(0, 2)][0] ?? ''
}

function lastOf(text: string): string {
  return [...text.slice(-2)].at(-1) ?? ''
}
