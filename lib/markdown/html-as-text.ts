import type { Html, Nodes, Paragraph, Parents, Root, RootContent, Text } from 'mdast'

// The parents whose children are blocks: in them, raw HTML stood on lines of its own.
const FLOW_PARENTS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition'])

/**
 * The same tree with raw HTML as the text that it is: no `html` node is left for anything downstream to trust.
 *
 * Inline HTML becomes a `text` node, merged with its neighbours (`Vec<T>` is one text); a block of HTML becomes a
 * paragraph. Changes the tree it is given: it belongs right after parsing.
 */
export function htmlAsText(root: Root): Root {
  const open: Parents[] = [root]
  for (let parent = open.pop(); parent; parent = open.pop()) {
    if (parent.children.some((child) => child.type === 'html')) replaceHtml(parent)
    for (const child of parent.children) if ('children' in child) open.push(child)
  }
  return root
}

function replaceHtml(parent: Parents): void {
  const isFlow = FLOW_PARENTS.has(parent.type)
  const children: Nodes[] = []
  for (const child of parent.children) {
    const node = child.type === 'html' ? asText(child) : child
    if (isFlow && child.type === 'html' && node.type === 'text') {
      const paragraph: Paragraph = { type: 'paragraph', children: [node] }
      if (node.position) paragraph.position = node.position
      children.push(paragraph)
      continue
    }
    const previous = children.at(-1)
    if (node.type === 'text' && previous?.type === 'text') children[children.length - 1] = merge(previous, node)
    else children.push(node)
  }
  // Every replacement is of the kind that its parent takes: paragraphs among blocks, texts among inlines.
  parent.children = children as RootContent[] as typeof parent.children
}

function asText(html: Html): Text {
  const text: Text = { type: 'text', value: html.value }
  if (html.position) text.position = html.position
  return text
}

function merge(first: Text, second: Text): Text {
  const text: Text = { type: 'text', value: first.value + second.value }
  if (first.position && second.position) text.position = { start: first.position.start, end: second.position.end }
  return text
}
