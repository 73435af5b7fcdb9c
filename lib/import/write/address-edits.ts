import { allNodes } from '../../markdown/all-nodes'
import { headingAnchors } from '../../markdown/heading-anchors'
import { linkDefinitions } from '../../markdown/link-definitions'
import { parseMarkdown } from '../../markdown/parse-markdown'
import { type Change, changeOfNode } from './change-of-node'
import type { NewAddresses } from './new-addresses'

/** What stands in a stretch of a text from now on: offsets into the text. */
interface Edit extends Change {
  readonly start: number
  readonly end: number
}

/**
 * The changes that make the links and images of a text such as the format has, in their order; of two that overlap, the
 * outer one.
 *
 * @param placed the addresses that were put there in an earlier round; new ones are added
 */
export function addressEdits(markdown: string, path: string, addresses: NewAddresses, placed: Set<string>): Edit[] {
  const root = parseMarkdown(markdown)
  const nodes = [...allNodes(root)]
  const anchors = new Set(headingAnchors(root).values())
  const text = { markdown, path, addresses, placed, nodes, anchors, definitions: linkDefinitions(root) }
  const edits: Edit[] = []
  for (const node of nodes) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) continue
    const change = changeOfNode(node, text)
    const isInside = edits.some((edit) => edit.start < end && start < edit.end)
    if (change && !isInside && change.text !== markdown.slice(start, end)) edits.push({ start, end, ...change })
  }
  return edits.sort((a, b) => a.start - b.start)
}
