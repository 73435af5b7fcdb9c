import type { Heading, Nodes, Root, RootContent, Text } from 'mdast'
import { allNodes } from '../../markdown/all-nodes'
import { plainText } from '../../markdown/plain-text'
import { reportPiledMarks } from './check-text'
import type { FileReport, Place } from './file-report'
import { quoteFound } from './quote-found'

// What Markdown tools draw themselves, by the name of the language behind the fence.
const DIAGRAMS = new Set([
  ...['mermaid', 'plantuml', 'puml', 'uml', 'dot', 'graphviz', 'd2', 'flow', 'flowchart', 'seq', 'sequence'],
  ...['mindmap', 'markmap', 'gantt', 'echarts', 'vega', 'vega-lite', 'wavedrom', 'ditaa', 'nomnoml'],
])

const CONTAINER_LINE = /^:{3,}[ \t]*(?:$|[a-z{[].*$)/im

// Callouts of Obsidian, `[!tip]+ Title`, which GitHub shows as text as well, and admonitions of MkDocs, `!!! note`.
const BOX_AS_TEXT = /^\[![a-z][a-z-]*\][+-]?[^\n]*|^(?:!!!|\?\?\?\+?)[ \t]+[a-z]+[^\n]*/i

// As many as a line of a terminal holds.
const MOST_TAGS = 12
const LONGEST_HEADING = 200

/**
 * Warns of markup that is published otherwise than its writer will have meant: HTML, which shows as text, once a file;
 * formulas that can't be read, diagrams and boxes, of which the source shows; and first-level headings, of which a page has one.
 * Headings with piled marks are errors.
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
        fix: tags.some(({ name }) => name === 'a')
          ? 'write links as [text](address); delete an <a name> or <a id>, and the </a> behind it: each heading has an anchor of its own'
          : 'write it in Markdown, or between backticks where the tags themselves are meant',
      },
    )
  }
  const comment = openComment(root)
  if (comment) {
    report.add('html-shown', placeOf(comment), {
      found: 'a comment <!-- that nothing closes, or that goes on over an empty line within a paragraph',
      expected: 'a comment that begins a line of its own, and --> at its end: other ones are shown as text',
      fix: 'put <!-- at the beginning of a line of its own, and --> at the end of one; or write it between backticks where it is meant to be read',
    })
  }
  const container = containerLines(root)[0]
  if (container) {
    report.add('container-as-text', placeOf(container), {
      found: `a line of a box, ${quoteFound(firstLine(container))}, that begins or ends none`,
      expected: ':::note, :::tip, :::important, :::warning or :::caution, and a line ::: at its end',
      fix: 'give the box one of these names and both of its lines, or delete them: they are shown as text',
    })
  }
  for (const node of allNodes(root)) {
    const words = node.type === 'text' ? BOX_AS_TEXT.exec(node.value)?.[0] : undefined
    if (words === undefined) continue
    report.add('container-as-text', placeOf(node), {
      found: `a box as other tools write it, ${quoteFound(words.trim(), 60)}`,
      expected:
        '> [!NOTE], [!TIP], [!IMPORTANT], [!WARNING] or [!CAUTION] on a line of its own, with its text behind > below',
      fix: 'write it so, with a title in bold on the next line; as it is, its marks are shown as text',
    })
    break
  }
  for (const formula of root.data?.unreadableFormulas ?? []) {
    report.add('formula-unreadable', placeOf(formula), {
      found: `a formula that can't be typeset, ${quoteFound(formula.value)}`,
      expected: 'TeX as LaTeX has it, without links, styles and macros of other packages: its source is shown instead',
      fix: 'mend the formula, or write it between backticks where its source is meant',
    })
  }
  for (const node of allNodes(root)) {
    if (node.type !== 'code' || !DIAGRAMS.has(node.lang?.toLowerCase() ?? '')) continue
    report.add('diagram-as-code', placeOf(node), {
      found: `a diagram in ${node.lang}`,
      expected: 'an image: of a diagram its source is shown',
      fix: 'draw it into a file under public/ and show it as ![what it says](/images/….svg), or leave its source to be read',
    })
  }
  // In large letters marks reach furthest.
  for (const block of blocks) {
    for (const node of allNodes(block))
      if (node.type === 'heading') reportPiledMarks(plainText(node).text, 'heading', placeOf(node), report)
  }
  for (const node of blocks) {
    if (node.type !== 'heading' || node.depth > 1) continue
    const { text } = plainText(node)
    report.add('heading-too-high', placeOf(node), {
      found: `a heading of the first level, ${quoteFound(text)}`,
      expected: 'headings from the second level on: the title is the first',
      fix: isPlain(node, text)
        ? `## ${text.replaceAll('\n', ' ')}`
        : 'write ## in front of it instead of #, and one # more in front of each heading below it',
    })
  }
}

/** Whether a heading is nothing but these words, which a fix may show whole. */
function isPlain({ children }: Heading, text: string): boolean {
  const [only] = children
  return children.length === 1 && only?.type === 'text' && only.value === text && text.length <= LONGEST_HEADING
}

/** A text in which a comment begins: what Markdown takes for one is no text. */
function openComment(root: Root): Nodes | undefined {
  for (const node of allNodes(root)) {
    if ((node.type === 'text' || node.type === 'html') && /(?<!\\)<!--/.test(node.value)) return node
  }
  return undefined
}

/** The texts that begin with the line of a container, or have one. */
function containerLines(root: Root): Text[] {
  const found: Text[] = []
  for (const node of allNodes(root)) {
    if (node.type !== 'paragraph') continue
    const [first] = node.children
    if (first?.type === 'text' && CONTAINER_LINE.test(first.value)) found.push(first)
  }
  return found
}

function firstLine({ value }: Text): string {
  return CONTAINER_LINE.exec(value)?.[0].trim() ?? value
}
