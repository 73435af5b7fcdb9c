import type { Blockquote } from 'mdast'
import { allNodes } from '../markdown/all-nodes'
import type { MarkedRange } from '../markdown/render/range-marker'
import { renderExcerpt } from '../markdown/render/render-html'
import type { RenderLabels } from '../markdown/render/render-options'
import type { ShownExcerpt } from '../records/reference-entry'
import type { PlainText } from '../records/text'
import { textWidth } from '../text/text-width'

// In widths of a Han character, a line of the panel on a wide page.
const LINE_WIDTH = 32
// Below that, folding hides less than its control takes.
const LINES_OF_FOLD = 6

/** An excerpt as its page shows it. `ranges` are offsets into its plain text, in their order. */
export function showExcerpt(
  quote: Blockquote,
  text: PlainText,
  ranges: readonly MarkedRange[],
  labels: RenderLabels,
): ShownExcerpt {
  return { html: renderExcerpt(quote, { ranges, labels }), isLong: linesOf(quote, text) > LINES_OF_FOLD }
}

/** About as many lines as it takes: the cells of a table's row stand beside each other. */
function linesOf(quote: Blockquote, { text, blocks }: PlainText): number {
  let lines = 0
  for (const { kind, start, end } of blocks) {
    if (kind === 'table-cell') continue
    const parts = kind === 'code' ? text.slice(start, end).split('\n') : [text.slice(start, end)]
    for (const part of parts) lines += Math.max(1, Math.ceil(textWidth(part) / LINE_WIDTH))
  }
  for (const { type } of allNodes(quote)) if (type === 'tableRow') lines += 1
  return lines
}
