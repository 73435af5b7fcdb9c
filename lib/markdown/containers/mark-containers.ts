import type { BlockContent, Blockquote, DefinitionContent, Paragraph, Root, RootContent } from 'mdast'
import type { AlertKind } from '../alerts'
import { allNodes } from '../all-nodes'

// More would overflow the stack of what renders them; nobody nests boxes so deep.
const DEEPEST = 10

interface Open {
  readonly line: Paragraph
  readonly kind: AlertKind
  readonly title: string | undefined
  readonly blocks: RootContent[]
}

/**
 * Makes alerts of what stands between the lines of containers. A line without its other stays the text that it is.
 * Changes the tree it is given.
 */
export function markContainers(root: Root): void {
  for (const node of allNodes(root)) {
    if ('children' in node && node.children.some(isFence)) node.children = paired(node.children) as typeof node.children
  }
}

function isFence(node: RootContent): boolean {
  return node.type === 'paragraph' && node.data?.containerFence !== undefined
}

function paired(children: readonly RootContent[]): RootContent[] {
  const done: RootContent[] = []
  const open: Open[] = []
  const here = () => open.at(-1)?.blocks ?? done
  for (const child of children) {
    const fence = child.type === 'paragraph' ? child.data?.containerFence : undefined
    if (child.type !== 'paragraph' || !fence) here().push(child)
    else if (fence.kind) {
      if (open.length < DEEPEST) open.push({ line: child, kind: fence.kind, title: fence.title, blocks: [] })
      else here().push(child)
    } else {
      const ended = open.pop()
      here().push(ended ? asAlert(ended, child) : child)
    }
  }
  // What nothing ends begins nothing.
  for (let unclosed = open.pop(); unclosed; unclosed = open.pop()) here().push(unclosed.line, ...unclosed.blocks)
  return done
}

function asAlert({ line, kind, title, blocks }: Open, end: Paragraph): Blockquote {
  const children = blocks as (BlockContent | DefinitionContent)[]
  const heading: Paragraph | undefined =
    title === undefined
      ? undefined
      : {
          type: 'paragraph',
          children: [{ type: 'strong', children: [{ type: 'text', value: title }] }],
          ...(line.position && { position: line.position }),
        }
  return {
    type: 'blockquote',
    children: heading ? [heading, ...children] : children,
    data: { alert: kind },
    ...(line.position && end.position && { position: { start: line.position.start, end: end.position.end } }),
  }
}
