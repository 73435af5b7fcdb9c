import type { Nodes, Root } from 'mdast'
import { referenceAnchor } from '../addresses/paths'
import { fill } from '../dictionary/fill'
import { allNodes } from '../markdown/all-nodes'
import { walkText } from '../markdown/plain-text'
import type { MarkedRange } from '../markdown/render/range-marker'
import type { Reference } from '../records/question'
import { citationMarkers } from '../text/citation-markers'
import type { SentenceLabels } from './answer-ranges'
import { CLASS } from './evidence-names'

/**
 * The `[n]` that the writer of an answer put behind its sentences, as links to the references that they name; in the
 * order of the text. None in code, in a link, in an index (`a[1]`), nor where there is no such reference. The characters
 * stay as they are, so that copying gives what was written.
 */
export function citationRanges(
  tree: Root,
  text: string,
  references: readonly Reference[],
  labels: Pick<SentenceLabels, 'language' | 'reference'>,
): MarkedRange[] {
  if (references.length === 0) return []
  const titles = new Map(references.map(({ number, title }) => [number, title]))
  const markers = citationMarkers(text)
  const ranges: MarkedRange[] = []
  const linked = nodesInLinks(tree)
  let at = 0
  walkText(tree, (piece) => {
    const pieceEnd = piece.start + piece.text.length
    const isText = piece.node.type === 'text' && !linked.has(piece.node)
    for (; (markers[at]?.start ?? pieceEnd) < pieceEnd; at += 1) {
      const { start = 0, end = 0, number = 0, isIndex = true } = markers[at] ?? {}
      const title = titles.get(number)
      if (!isText || isIndex || title === undefined || start < piece.start || end > pieceEnd) continue
      const label = fill(labels.reference, { n: number, title })
      const href = `#${referenceAnchor(number)}`
      const properties = { href, className: [CLASS.citation], ariaLabel: label, title: label, lang: labels.language }
      ranges.push({ start, end, tagName: 'a', properties })
    }
  })
  return ranges
}

function nodesInLinks(tree: Root): ReadonlySet<Nodes> {
  const found = new Set<Nodes>()
  for (const node of allNodes(tree))
    if (node.type === 'link' || node.type === 'linkReference') for (const inner of allNodes(node)) found.add(inner)
  return found
}
