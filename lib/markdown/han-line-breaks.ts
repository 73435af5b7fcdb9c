import type { Nodes, Parents, PhrasingContent, Root, Text } from 'mdast'
import { allNodes } from './all-nodes'

// Characters between which no space belongs: Han, kana, bopomofo, and CJK punctuation. Korean is written with spaces.
const UNSPACED =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Bopomofo}\u2014\u2018-\u201d\u2026\u3000-\u303f\u30fb-\u30ff\ufe10-\ufe1f\ufe30-\ufe6f\uff01-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65]/u
// A line that begins so is an item of a list, although Markdown knows none of these.
const WRITTEN_NUMBER = /^(?:\d{1,3}、|[（(]\d{1,3}[)）]|[\u2460-\u2473\u2776-\u277f])/u

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
  const found: PhrasingContent[] = []
  let value = lines[0] ?? ''
  let line = 0
  const end = (until: number) => {
    if (value !== '') found.push({ type: 'text', value, ...placeOf(text, line, until) })
  }
  for (const [index, next] of lines.entries()) {
    if (index === 0) continue
    const left = value === '' && found.length === 0 ? before : value
    const right = next === '' ? after : next
    const isNumbered = WRITTEN_NUMBER.test(right)
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
