import type { Html, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { allNodes } from './all-nodes'

/**
 * The same tree with raw HTML as the text that it is: no `html` node is left for anything downstream to trust.
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
        for (const [index, child] of node.children.entries()) {
          if (child.type === 'html') node.children[index] = asParagraph(child)
        }
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
  for (const child of nodes) {
    const node = child.type === 'html' ? asText(child) : child
    const previous = merged.at(-1)
    if (node.type === 'text' && previous?.type === 'text') merged[merged.length - 1] = merge(previous, node)
    else merged.push(node)
  }
  return merged
}

function asParagraph(html: Html): Paragraph {
  return { type: 'paragraph', children: [asText(html)], ...(html.position && { position: html.position }) }
}

function asText({ value, position }: Html): Text {
  return { type: 'text', value, ...(position && { position }) }
}

function merge(first: Text, second: Text): Text {
  const text: Text = { type: 'text', value: first.value + second.value }
  if (first.position && second.position) text.position = { start: first.position.start, end: second.position.end }
  return text
}
