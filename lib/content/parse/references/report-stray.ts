import type { Definition, List, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { plainText } from '../../../markdown/plain-text'
import type { Reference } from '../../../records/question'
import { FILE_START, type FileReport, type Place } from '../../check/file-report'
import { addressOf, headingLine, linksIn, readLine } from './reference-line'

const EXPECTED = 'level-3 headings (### source), each with one block quote (> excerpt) under it'
const ELSEWHERE =
  'move it above ## References if it belongs to the answer, behind > if it is a part of the excerpt, or into the heading if it tells of the source'
const WITHOUT_HEADING =
  'write the heading of its source above it, ### and the title; if it belongs to the answer, move it above ## References'
const WITH_WORDS = ', with > before the words of the source under it'

/**
 * Says of what is no reference where it belongs: what names sources gets the heading that each of them should have. True
 * where it does: a quote that follows is then its excerpt.
 */
export function reportStray(
  node: RootContent,
  last: Reference | undefined,
  definitions: ReadonlyMap<string, Definition>,
  report: FileReport,
): boolean {
  const place = node.position?.start ?? FILE_START
  const add = (at: Place, found: string, fix: string) =>
    report.add('references-stray', at, { found: `${found} in the References section`, expected: EXPECTED, fix })
  // Below a heading, a list without addresses is most likely the words of its source.
  if (node.type === 'list' && !(last && linksIn(node).length === 0)) reportItems(node, definitions, add)
  else if (node.type === 'paragraph' && reportLines(node, last, definitions, add)) return true
  else if (node.type === 'definition') {
    const title = node.title ?? (/^\d+$/.test(node.label ?? '') ? node.url : (node.label ?? node.url))
    add(place, 'the address of a link that nothing names', headingLine({ title, url: node.url }))
  } else if (node.type === 'footnoteDefinition') {
    const phrases = phrasesOf(node.children)
    add(
      place,
      nameOfNode(node),
      phrases.length > 0 ? readLine(phrases, definitions).map(headingLine).join(' and ') : ELSEWHERE,
    )
  } else if (node.type === 'heading' && (node.depth > 3 || linksIn(node).length > 0)) {
    add(place, nameOfNode(node), readLine(node.children, definitions).map(headingLine).join(' and '))
  } else {
    const links = node.type === 'blockquote' ? [] : linksIn(node)
    const lines = links.map((link) =>
      headingLine({ title: plainText(link).text.replace(/\s+/g, ' ').trim(), url: addressOf(link, definitions) }),
    )
    const elsewhere =
      node.type === 'thematicBreak' ? 'delete the line' : node.type === 'blockquote' ? WITHOUT_HEADING : ELSEWHERE
    add(place, nameOfNode(node), lines.length > 0 ? lines.join(' and ') : elsewhere)
    return lines.length > 0
  }
  return true
}

type Add = (place: Place, found: string, fix: string) => void

function reportItems(list: List, definitions: ReadonlyMap<string, Definition>, add: Add): void {
  const pending = [list]
  for (let at = pending.shift(); at; at = pending.shift()) {
    for (const item of at.children) {
      const [first, ...more] = item.children
      const phrases = phrasesOf(item.children)
      const place = item.position?.start ?? FILE_START
      if (phrases.length > 0) {
        const isFirst = first?.type === 'paragraph' && (linksIn(first).length > 0 || linksIn(phrases).length === 0)
        const lines = readLine(isFirst ? first.children : phrases, definitions).map(headingLine)
        const hasWords = more.some(({ type }) => type !== 'list')
        add(place, 'an item of a list', lines.join(' and ') + (hasWords ? WITH_WORDS : ''))
      } else if (first && first.type !== 'list') add(place, 'an item of a list', ELSEWHERE)
      pending.push(...item.children.filter((child) => child.type === 'list'))
    }
  }
}

/** The words of all paragraphs among blocks. */
function phrasesOf(blocks: readonly RootContent[]): PhrasingContent[] {
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  return paragraphs.flatMap(({ children }, index) =>
    index > 0 ? [{ type: 'text', value: ' ' }, ...children] : children,
  )
}

/** Whether the paragraph is lines with addresses, and not most likely an excerpt. */
function reportLines(
  paragraph: Paragraph,
  last: Reference | undefined,
  definitions: ReadonlyMap<string, Definition>,
  add: Add,
): boolean {
  const lines = linesOf(paragraph)
  const linked = lines.filter(({ nodes }) => linksIn(nodes).length > 0)
  if (linked.length === 0 || (last && linked.length < lines.length)) return false
  for (const [index, { nodes, place }] of linked.entries()) {
    const written = readLine(nodes, definitions)
    const [first] = written
    // Under a heading without an address, a line that is nothing else says it.
    const isItsAddress = index === 0 && last && !last.target && written.length === 1 && isAddressAlone(nodes)
    if (isItsAddress && first) add(place, 'an address below its heading', headingLine({ ...first, title: last.title }))
    else add(place, 'a line with an address', written.map(headingLine).join(' and '))
  }
  return true
}

function isAddressAlone(nodes: readonly PhrasingContent[]): boolean {
  const around = plainText(nodes.filter((node) => linksIn(node).length === 0)).text
  return around.replace(/[\s:：()（）<>]/g, '').length <= 6
}

interface Line {
  readonly nodes: PhrasingContent[]
  readonly place: Place
}

function linesOf({ children, position }: Paragraph): Line[] {
  const start = position?.start ?? FILE_START
  const lines: Line[] = [{ nodes: [], place: start }]
  const next = () => lines.push({ nodes: [], place: { line: start.line + lines.length, column: 1 } })
  for (const node of children) {
    if (node.type === 'break') next()
    else if (node.type === 'text') {
      for (const [index, value] of node.value.split('\n').entries()) {
        if (index > 0) next()
        lines.at(-1)?.nodes.push({ type: 'text', value })
      }
    } else lines.at(-1)?.nodes.push(node)
  }
  return lines.filter(({ nodes }) => plainText(nodes).text.trim() !== '')
}

function nameOfNode(node: RootContent): string {
  if (node.type === 'heading') return `a level-${node.depth} heading`
  if (node.type === 'blockquote') return 'a block quote before any reference'
  const names: Partial<Record<RootContent['type'], string>> = {
    paragraph: 'a paragraph',
    list: 'a list',
    code: 'a code block',
    table: 'a table',
    thematicBreak: 'a rule',
    footnoteDefinition: 'a footnote',
  }
  return names[node.type] ?? `a ${node.type}`
}
