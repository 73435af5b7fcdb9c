import type { BlockContent, Blockquote, Emphasis, PhrasingContent } from 'mdast'
// Gives mdast nodes their `data.hName` and `data.hProperties`.
import type {} from 'mdast-util-to-hast'

/** Properties of an HTML element by their DOM names, as hast writes them: `className`, `dataSentence`. */
export type Properties = Readonly<Record<string, string | number | string[]>>

/** An inline HTML element in a syntax tree: the node's own type doesn't count, its `data` says what it becomes. */
export function inlineElement(tagName: string, properties: Properties, children: PhrasingContent[]): Emphasis {
  return { type: 'emphasis', data: { hName: tagName, hProperties: { ...properties } }, children }
}

/** A block-level HTML element in a syntax tree. */
export function blockElement(tagName: string, properties: Properties, children: BlockContent[]): Blockquote {
  return { type: 'blockquote', data: { hName: tagName, hProperties: { ...properties } }, children }
}
