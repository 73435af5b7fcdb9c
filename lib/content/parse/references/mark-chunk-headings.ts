import type { BlockContent, Blockquote, Code, DefinitionContent, Heading, Paragraph, PhrasingContent } from 'mdast'
import { allNodes } from '../../../markdown/all-nodes'
import { plainText } from '../../../markdown/plain-text'

// What retrieval pipelines put between the parts of a chunk: `[heading3]Data[content]The model was…`.
const MARKER = /\[(heading[1-6]|content)\]/gi

type Block = BlockContent | DefinitionContent

/** What stands between two markers; `marker` is the name of the one before it. */
interface Part<Content> {
  readonly marker?: string
  readonly content: Content
}

/** Makes headings, and the text below them, of what an excerpt has chunk markers around. Changes the tree it is given. */
export function markChunkHeadings(quote: Blockquote): void {
  if (plainText(quote.children).text.search(MARKER) < 0) return
  for (const node of allNodes(quote)) {
    if (node.type === 'blockquote' || node.type === 'listItem' || node.type === 'footnoteDefinition') {
      const children = node.children.flatMap(splitBlock)
      // A tight item would show its blocks as one.
      if (node.type === 'listItem' && children.length > node.children.length) node.spread = true
      node.children = children
    } else if (node.type === 'tableCell') node.children = withBreaks(cut(node.children))
  }
}

function splitBlock(block: Block): Block[] {
  if (block.type === 'code') {
    const parts = cutText(block)
    return parts.length > 1 ? parts.flatMap((part) => codeOrHeading(part, block)) : [block]
  }
  if (block.type !== 'paragraph' && block.type !== 'heading') return [block]
  const parts = cut(block.children)
  return parts.length > 1 ? parts.flatMap((part) => textOrHeading(part, block)) : [block]
}

function textOrHeading(
  { marker, content }: Part<PhrasingContent[]>,
  block: Paragraph | Heading,
): (Paragraph | Heading)[] {
  if (content.length === 0) return []
  const place = content[0]?.position && { position: content[0].position }
  const isHeading = marker === undefined ? block.type === 'heading' : marker !== 'content'
  if (!isHeading) return [{ type: 'paragraph', children: content, ...place }]
  return [{ type: 'heading', depth: 4, children: content, ...place }]
}

function codeOrHeading({ marker, content }: Part<string>, block: Code): (Code | Heading)[] {
  const words = content.trim()
  if (words === '') return []
  if (marker === undefined || marker === 'content') return [{ ...block, value: words }]
  return [{ type: 'heading', depth: 4, children: [{ type: 'text', value: words }] }]
}

/** A cell holds no headings: its parts are lines. */
function withBreaks(parts: readonly Part<PhrasingContent[]>[]): PhrasingContent[] {
  return parts
    .filter(({ content }) => content.length > 0)
    .flatMap(({ content }, index): PhrasingContent[] => (index > 0 ? [{ type: 'break' }, ...content] : content))
}

/** The contents of a block between its markers, wherever in emphasis and links those stand. */
function cut(nodes: readonly PhrasingContent[]): Part<PhrasingContent[]>[] {
  const first: Part<PhrasingContent[]> = { content: [] }
  const parts = [first]
  let here = first
  const next = (marker: string | undefined) => {
    here = { content: [], ...(marker !== undefined && { marker }) }
    parts.push(here)
  }
  for (const node of nodes) {
    if (node.type === 'text' || (node.type === 'inlineCode' && !node.data?.formula)) {
      for (const [index, { marker, content }] of cutText(node).entries()) {
        if (index > 0) next(marker)
        if (content !== '') here.content.push({ ...node, value: content })
      }
    } else if ('children' in node) {
      for (const [index, { marker, content }] of cut(node.children).entries()) {
        if (index > 0) next(marker)
        if (content.length > 0) here.content.push({ ...node, children: content })
      }
    } else if (node.type !== 'break' || here.content.length > 0) here.content.push(node)
  }
  return parts
}

function cutText({ value }: { readonly value: string }): Part<string>[] {
  const parts: Part<string>[] = []
  let marker: string | undefined
  let at = 0
  const add = (words: string) => {
    parts.push(marker === undefined ? { content: words } : { marker, content: words.trimStart() })
  }
  for (const { 0: whole, 1: name = '', index } of value.matchAll(MARKER)) {
    add(value.slice(at, index).trimEnd())
    marker = name.toLowerCase()
    at = index + whole.length
  }
  add(value.slice(at))
  return parts
}
