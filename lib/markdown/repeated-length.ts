import type { Definition, Nodes, Root } from 'mdast'

/**
 * How many characters a page gets from the addresses and titles of link definitions, each counted as often as the text
 * names it: a file of 256 KB can ask for a page of hundreds of megabytes.
 *
 * Source: cmark-gfm, `max_reference_size`.
 */
export function repeatedLength(root: Root): number {
  const lengths = new Map<string, number>()
  const named = new Map<string, number>()
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    if (node.type === 'definition' && !lengths.has(node.identifier)) lengths.set(node.identifier, lengthOf(node))
    if (node.type === 'linkReference' || node.type === 'imageReference')
      named.set(node.identifier, (named.get(node.identifier) ?? 0) + 1)
    if ('children' in node) for (const child of node.children) pending.push(child)
  }
  return [...named].reduce((sum, [identifier, times]) => sum + times * (lengths.get(identifier) ?? 0), 0)
}

function lengthOf({ url, title }: Definition): number {
  return url.length + (title?.length ?? 0)
}
