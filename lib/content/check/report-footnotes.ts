import type { Nodes } from 'mdast'
import { allNodes } from '../../markdown/all-nodes'
import type { FileReport, Place } from './file-report'
import { quoteFound } from './quote-found'

// A footnote's mark that Markdown took for text. `[^1^]` is how some models write one, `[^a-z]` is a pattern, `\[^1]` was meant as text.
const MARK = /(?<!\\)\[\^((?!\w-\w)[\p{L}\p{N}_.-][\p{L}\p{N}_.\- \t]*)\^?\]/gu

/** What of a file its footnotes are read from. */
interface FootnoteTexts {
  readonly placeOf: (node: Nodes) => Place
  /** A node as it is written in the file. */
  readonly sourceOf: (node: Nodes) => string
}

/** Reports marks of footnotes without a note, and notes whose label has a space: Markdown knows neither. */
export function reportFootnotes(
  nodes: readonly Nodes[],
  { placeOf, sourceOf }: FootnoteTexts,
  report: FileReport,
): void {
  const told = new Set<string>()
  const tell = (label: string, place: Place) => {
    if (told.has(label)) return
    told.add(label)
    if (/\s/.test(label)) {
      report.add('footnote-label', place, {
        found: `a footnote called ${quoteFound(label, 40)}`,
        expected: 'a label without spaces: with one it is no footnote',
        fix: `[^${label.replace(/\s+/g, '-')}], in the text and before the note`,
      })
    } else {
      report.add('footnote-missing', place, {
        found: `${quoteFound(`[^${label}]`, 40)} and no note of that label`,
        expected: `a line [^${label}]: with the note`,
        fix: `write the note as a line [^${label}]: …, or delete the mark`,
      })
    }
  }
  for (const root of nodes) {
    for (const node of allNodes(root)) {
      if (node.type === 'definition' && isNote(node))
        tell((node.label ?? node.identifier).slice(1).trim(), placeOf(node))
      if (node.type !== 'text' || !node.value.includes('[^')) continue
      for (const [, label = ''] of sourceOf(node).matchAll(MARK)) tell(label.trim(), placeOf(node))
    }
  }
}

/** Whether a definition of a link was most likely meant as a footnote: `[^my note]: words`. */
export function isNote({ identifier }: { readonly identifier: string }): boolean {
  return identifier.startsWith('^')
}
