import type { Html, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { allNodes } from './all-nodes'

const COMMENT = /<!--[\s\S]*?-->/g
const LINE_BREAK = /(<br[ \t]*\/?>)[ \t]*\n?/i

/**
 * The same tree with raw HTML as the text that it is: no `html` node is left for anything downstream to trust. Comments
 * are gone, and `<br>` breaks the line.
 *
 * Inline HTML becomes a `text` node, merged with its neighbours (`Vec<T>` is one text); a block of HTML becomes a
 * paragraph. Changes the tree it is given: it belongs right after parsing.
 */
export function htmlAsText(root: Root): Root {
  for (const node of allNodes(root)) {
    switch (node.type) {
      case 'root':
      case 'blockquote':
      case 'listItem':
      case 'footnoteDefinition':
        node.children = node.children.flatMap((child) => (child.type === 'html' ? asParagraph(child) : child))
        break
      case 'list':
      case 'table':
      case 'tableRow':
        break
      default:
        if ('children' in node && node.children.some(({ type }) => type === 'html')) {
          node.children = withHtmlAsText(node.children)
        }
    }
  }
  return root
}

function withHtmlAsText(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const merged: PhrasingContent[] = []
  for (const node of nodes.flatMap((child) => (child.type === 'html' ? asPhrasing(child) : child))) {
    const previous = merged.at(-1)
    if (node.type === 'text' && previous?.type === 'text') merged[merged.length - 1] = merge(previous, node)
    else if (node.type === 'text' && previous?.type === 'break') merged.push({ ...node, value: node.value.trimStart() })
    else merged.push(node)
  }
  return merged
}

/** A block that holds nothing but comments leaves none. */
function asParagraph(html: Html): Paragraph[] {
  const children = asPhrasing(html)
  return children.length === 0
    ? []
    : [{ type: 'paragraph', children, ...(html.position && { position: html.position }) }]
}

function asPhrasing({ value, position }: Html): PhrasingContent[] {
  const shown = value.replace(COMMENT, '')
  if (shown !== value && shown.trim() === '') return []
  // Only the first piece has a place: the others stand behind it.
  return shown
    .split(LINE_BREAK)
    .map((part, index): PhrasingContent => (index % 2 === 1 ? { type: 'break' } : { type: 'text', value: part }))
    .filter((node) => node.type !== 'text' || node.value !== '')
    .map((node, index) => (index === 0 && position ? { ...node, position } : node))
}

function merge(first: Text, second: Text): Text {
  const text: Text = { type: 'text', value: first.value + second.value }
  if (first.position && second.position) text.position = { start: first.position.start, end: second.position.end }
  return text
}
