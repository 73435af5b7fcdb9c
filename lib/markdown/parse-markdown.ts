import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import { htmlAsText } from './html-as-text'

// GFM alone leaves `**加粗。**后面` as asterisks: CommonMark's flanking rules were made for spaced scripts.
const processor = remark().use(remarkGfm).use(remarkCjkFriendly).use(remarkCjkFriendlyGfmStrikethrough).freeze()

/**
 * The syntax tree of a Markdown text: CommonMark with GFM, and emphasis that works beside Chinese punctuation.
 *
 * Raw HTML has become the text that it is: the tree holds no `html` node. Positions are those of the text as given.
 * Refuse what passes the format's limits before calling this: parsing is quadratic in nesting.
 */
export function parseMarkdown(markdown: string): Root {
  return htmlAsText(processor.parse(markdown))
}
