import type { Root } from 'mdast'
import type { ContentsEntry } from '../records/contents-entry'
import { CONTENT_ID_PREFIX, headingAnchors } from './heading-anchors'
import { plainText } from './plain-text'

// With fewer there is nothing to find one's way in.
const FEWEST = 3
// A third level would be as long as what it leads through.
const LEVELS = 2

/** The headings of a text's two uppermost levels, in their order; none where the text has fewer than three of them. */
export function textContents(root: Root): ContentsEntry[] {
  const headings = [...headingAnchors(root)].flatMap(([node, anchor]) => {
    const text = plainText(node).text.trim()
    return text === '' ? [] : [{ level: Math.max(node.depth, 2), id: CONTENT_ID_PREFIX + anchor, text }]
  })
  const highest = headings.reduce((least, { level }) => Math.min(least, level), 6)
  const shown = headings.filter(({ level }) => level < highest + LEVELS)
  if (shown.length < FEWEST) return []
  return shown.map(({ id, text, level }) => ({ id, text, ...(level > highest && { isInner: true as const }) }))
}
