import { CONTENT_ID_PREFIX } from '../../markdown/heading-anchors'
import type { Source } from '../../records/source'

/** A part of a source that search finds by itself. */
export interface Section {
  /** The heading above it, and the id that it has on the source's page; both empty before the first heading. */
  readonly heading: string
  readonly id: string
  /** As plain text, without the heading; empty where another heading follows. */
  readonly text: string
}

// In UTF-16 code units, and more by a block at most: more finds a place less exactly, and loads more for a snippet.
const LONGEST = 2000

/** The sections of a source: from heading to heading, long ones in parts that share their heading. */
export function sectionsOf({ body, headings }: Pick<Source, 'body' | 'headings'>): Section[] {
  const sections: Section[] = []
  const byStart = new Map(headings.map((heading) => [heading.start, heading]))
  let heading = ''
  let id = ''
  let blocks: string[] = []
  let length = 0
  const close = () => {
    if (heading !== '' || blocks.length > 0) sections.push({ heading, id, text: blocks.join('\n') })
    blocks = []
    length = 0
  }
  for (const { start, end } of body.blocks) {
    const opened = byStart.get(start)
    if (opened || length > LONGEST) close()
    const text = body.text.slice(start, end)
    if (opened) {
      heading = text
      id = `${CONTENT_ID_PREFIX}${opened.anchor}`
    } else {
      blocks.push(text)
      length += text.length
    }
  }
  close()
  return sections
}
