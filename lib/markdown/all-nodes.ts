import type { Nodes } from 'mdast'

/** The nodes of a tree in document order, its root first. A node's children may be replaced when it is reached. */
export function* allNodes(root: Nodes): Generator<Nodes, undefined> {
  // A stack of our own: nesting may be deeper than the machine's.
  const pending = [root]
  for (let node = pending.pop(); node; node = pending.pop()) {
    yield node
    if ('children' in node) for (const child of node.children.toReversed()) pending.push(child)
  }
}
