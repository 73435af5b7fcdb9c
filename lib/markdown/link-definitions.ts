import type { Definition, Nodes } from 'mdast'
import { allNodes } from './all-nodes'

/** The link definitions of a tree by their identifiers: of several the first counts, as CommonMark has it. */
export function linkDefinitions(root: Nodes): Map<string, Definition> {
  const definitions = new Map<string, Definition>()
  for (const node of allNodes(root)) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
  }
  return definitions
}
