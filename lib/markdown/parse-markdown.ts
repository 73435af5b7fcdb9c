import type { Root } from 'mdast'
import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import { markAlerts } from './alerts'
import { containerSyntax } from './containers/container-syntax'
import { markContainers } from './containers/mark-containers'
import { hideBlockFormulas, showBlockFormulas } from './formulas/block-formulas'
import { formulaSyntax } from './formulas/formula-syntax'
import { markFormulas } from './formulas/mark-formulas'
import { joinHanLines } from './han-line-breaks'
import { htmlAsText } from './html-as-text'
import { htmlTags } from './html-tags'
import { cjkAutolinks } from './inline/cjk-autolinks'
import { lineSuffixes } from './inline/line-suffixes'
import { mergeData } from './inline/merge-data'
import { pairMarks } from './inline/pair-marks'
import { autolinksOutsideLabels } from './inline/within-label'

// GFM alone leaves `**加粗。**后面` as asterisks: CommonMark's flanking rules were made for spaced scripts.
const processor = remark()
  // One tilde stands for "to" in Chinese: 10~20 元.
  .use(remarkGfm, { singleTilde: false })
  .use(autolinksOutsideLabels)
  .use(cjkAutolinks)
  .use(formulaSyntax)
  .use(containerSyntax)
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false })
  .use(pairMarks)
  .use(lineSuffixes)
  .use(mergeData)
  .freeze()

/**
 * The syntax tree of a Markdown text: CommonMark with GFM, and what Chinese text needs: emphasis that works beside its
 * punctuation, addresses that end there, no space where a line breaks. Formulas are code that knows its MathML.
 *
 * Raw HTML has become the text that it is, its comments are gone: the tree holds no `html` node, and its data name
 * the tags. Positions are those of the text as given.
 * Refuse what passes the format's limits before calling this: parsing is quadratic in nesting.
 */
export function parseMarkdown(markdown: string): Root {
  const hidden = hideBlockFormulas(markdown)
  const parsed = processor.parse(hidden)
  if (hidden !== markdown) showBlockFormulas(parsed, hidden)
  const tags = htmlTags(parsed)
  const root = htmlAsText(parsed)
  markFormulas(root)
  if (tags.length > 0) root.data = { ...root.data, htmlTags: tags }
  joinHanLines(root)
  markAlerts(root)
  markContainers(root)
  return root
}
