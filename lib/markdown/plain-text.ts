import type { Break, Code, InlineCode, Nodes, Parents, Text } from 'mdast'
import type { BlockKind, PlainText, Span, TextBlock } from '../records/text'

/** A node that gives the plain text some of its characters, and where they stand in it. */
export interface TextPiece {
  readonly node: Text | InlineCode | Code | Break
  /** The node's parent in the tree; absent where the walk began at the node itself. */
  readonly parent: Parents | undefined
  /** The node's characters: its value, or a line feed for a hard line break. Never empty. */
  readonly text: string
  /** Offset of `text` in the plain text, in UTF-16 code units. */
  readonly start: number
  /** The kind of the block that the piece lies in. */
  readonly kind: BlockKind
  /** True for the first piece of its block. */
  readonly opensBlock: boolean
}

/** A node that the walk still has to visit, with what its ancestors say of it. */
interface Pending {
  readonly node: Nodes
  readonly parent: Parents | undefined
  readonly block: object
  readonly kind: BlockKind
  readonly isInList: boolean
}

/**
 * Visits each node that bears text in document order, with its offset in the plain text.
 *
 * Blocks are headings, paragraphs (also those of block quotes and footnotes), each paragraph of a list item, table
 * cells and code; they are joined by one line feed. What has no text (images, rules, definitions, empty cells) leaves
 * no trace, not even a line feed. An image's alternative text is left out: it isn't part of what can be marked.
 */
export function walkText(start: Nodes | readonly Nodes[], visit: (piece: TextPiece) => void): void {
  const roots: readonly Nodes[] = 'type' in start ? [start] : start
  const implicitBlock = {}
  const pending: Pending[] = []
  for (const node of roots.toReversed())
    pending.push({ node, parent: undefined, block: implicitBlock, kind: 'paragraph', isInList: false })

  let offset = 0
  let block: object | undefined
  // A stack of our own: nesting may be deeper than the machine's.
  for (let at = pending.pop(); at; at = pending.pop()) {
    const { node, parent } = at
    const isBlock = startsBlock(node)
    const own = isBlock ? { block: node, kind: kindOf(node, at.isInList) } : { block: at.block, kind: at.kind }
    const text = textOf(node)
    if (text !== '' && isTextBearing(node)) {
      const opensBlock = own.block !== block
      if (opensBlock && offset > 0) offset += 1
      block = own.block
      visit({ node, parent, text, start: offset, kind: own.kind, opensBlock })
      offset += text.length
    }
    if (!('children' in node)) continue
    const isInList = at.isInList || node.type === 'listItem'
    for (let index = node.children.length - 1; index >= 0; index -= 1) {
      const child = node.children[index]
      if (child) pending.push({ node: child, parent: node, ...own, isInList })
    }
  }
}

/** Markdown's text as a reader sees it, with its blocks; see {@link walkText} for what counts. */
export function plainText(start: Nodes | readonly Nodes[]): PlainText {
  const blocks: TextBlock[] = []
  const code: Span[] = []
  const citations: Span[] = []
  let text = ''
  walkText(start, (piece) => {
    const end = piece.start + piece.text.length
    const open = blocks.at(-1)
    if (piece.opensBlock || !open) {
      if (text !== '') text += '\n'
      blocks.push({ kind: piece.kind, start: piece.start, end })
    } else blocks[blocks.length - 1] = { ...open, end }
    text += piece.text
    if (piece.node.type === 'inlineCode') code.push({ start: piece.start, end })
    if (isNumberLink(piece)) citations.push({ start: piece.start, end })
  })
  return { text, blocks, ...(code.length > 0 && { code }), ...(citations.length > 0 && { citations }) }
}

function isNumberLink({ parent, text }: TextPiece): boolean {
  return parent?.type === 'link' && parent.children.length === 1 && /^[1-9]\d{0,2}$/u.test(text)
}

function startsBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell' || node.type === 'code'
}

function kindOf(node: Nodes, isInList: boolean): BlockKind {
  if (node.type === 'heading' || node.type === 'code') return node.type
  if (node.type === 'tableCell') return 'table-cell'
  return isInList ? 'list-item' : 'paragraph'
}

function isTextBearing(node: Nodes): node is Text | InlineCode | Code | Break {
  return node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' || node.type === 'break'
}

function textOf(node: Nodes): string {
  if (node.type === 'break') return '\n'
  return isTextBearing(node) ? node.value : ''
}
