import type { Heading, Root } from 'mdast'
import type { SourceHeading } from '../records/source'
import { plainText } from './plain-text'

/**
 * Where the headings of a text stand in its plain text, in order; those without text, which leave no trace there, are
 * left out.
 *
 * @param anchors of the headings that count
 */
export function headingPlaces(root: Root, anchors: ReadonlyMap<Heading, string>): SourceHeading[] {
  const places: SourceHeading[] = []
  let end = 0
  for (const node of root.children) {
    const { length } = plainText(node).text
    if (length === 0) continue
    // A line feed joins it to what stands before it.
    const start = end > 0 ? end + 1 : 0
    end = start + length
    const anchor = node.type === 'heading' ? anchors.get(node) : undefined
    if (anchor !== undefined) places.push({ anchor, start, end })
  }
  return places
}
