import type { Nodes } from 'mdast'
import { allNodes } from '../all-nodes'
import { linkDefinitions } from '../link-definitions'

/**
 * How many characters a page gets from the addresses and titles of link definitions, each counted as often as the text
 * names it: a file of 256 KB can ask for a page of hundreds of megabytes.
 *
 * Source: cmark-gfm, `max_reference_size`.
 */
export function repeatedLength(root: Nodes): number {
  const definitions = linkDefinitions(root)
  let length = 0
  for (const node of allNodes(root)) {
    if (node.type !== 'linkReference' && node.type !== 'imageReference') continue
    const { url, title } = definitions.get(node.identifier) ?? { url: '' }
    length += url.length + (title?.length ?? 0)
  }
  return length
}
