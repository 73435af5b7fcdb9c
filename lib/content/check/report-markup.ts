import type { Nodes, Root, RootContent } from 'mdast'
import { plainText } from '../../markdown/plain-text'
import type { FileReport, Place } from './file-report'
import { quoteFound } from './quote-found'

// As many as a line of a terminal holds.
const MOST_TAGS = 12

/**
 * Warns of markup that is published otherwise than its writer will have meant: HTML, which shows as text, once a file; and
 * first-level headings, of which a page has one already.
 *
 * @param blocks the text without a heading that only repeats its title
 */
export function reportMarkup(
  root: Root,
  blocks: readonly RootContent[],
  placeOf: (node: Nodes) => Place,
  report: FileReport,
): void {
  const tags = root.data?.htmlTags ?? []
  const [first] = tags
  if (first?.position) {
    const names = tags.slice(0, MOST_TAGS).map(({ name }) => `<${name}>`)
    report.add(
      'html-shown',
      { line: first.position.start.line, column: first.position.start.column },
      {
        found: `HTML: ${names.join(', ')}${tags.length > MOST_TAGS ? ', …' : ''}`,
        expected: 'Markdown: HTML is shown as the text that it is',
        fix: 'write it in Markdown, or between backticks where the tags themselves are meant',
      },
    )
  }
  for (const node of blocks) {
    if (node.type !== 'heading' || node.depth > 1) continue
    const { text } = plainText(node)
    report.add('heading-too-high', placeOf(node), {
      found: `a heading of the first level, ${quoteFound(text)}`,
      expected: 'headings from the second level on: the title is the first',
      fix: `## ${text}`,
    })
  }
}
