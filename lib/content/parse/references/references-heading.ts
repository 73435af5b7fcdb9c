import type { Nodes, Paragraph, Root, RootContent } from 'mdast'
import { allNodes } from '../../../markdown/all-nodes'
import { plainText } from '../../../markdown/plain-text'
import type { FileReport } from '../../check/file-report'
import { FILE_START } from '../../check/file-report'
import { quoteFound } from '../../check/quote-found'
import { nameOfHeading, titleNearest } from './name-of-heading'

/** A heading of the references, or what was most likely meant as one. */
export interface ReferencesHeading {
  readonly node: Nodes
  readonly isExact: boolean
  /** Its place among the blocks of the file; absent for one that lies in a list or a quote. */
  readonly index?: number
}

/** A line that may be meant as a heading: its text, and what it is instead. */
interface Candidate {
  readonly text: string
  readonly what: string
}

/**
 * The last level-2 heading that names the references. Where there is none, the last line that looks like it: a heading of
 * another level or with other words, a bold line, a line of its own before a list.
 */
export function findReferencesHeading(root: Root): ReferencesHeading | undefined {
  const { children } = root
  const exact = children.findLastIndex(isExact)
  if (exact >= 0) return headingAt(children, exact, true)
  const list = listAtEnd(children)
  const near = children.findLastIndex((node, index) => looksMeant(node, children[index + 1], index, list))
  if (near >= 0) return headingAt(children, near, false)
  for (const node of allNodes(root)) {
    if (node.type === 'heading' && isNamed(plainText(node).text)) return { node, isExact: false }
  }
  return undefined
}

/** Says of a heading that only looks like the one of the references which line was most likely meant. */
export function reportNearMiss({ node }: ReferencesHeading, report: FileReport): void {
  const { text, what } = candidateOf(node) ?? { text: '', what: 'a line' }
  report.add('references-heading', node.position?.start ?? FILE_START, {
    found: `${what} ${quoteFound(text.trim(), 60)} and no heading of the references`,
    expected: 'the level-2 heading of the references, if it was meant as that; otherwise a line with other words',
    fix: `## ${titleNearest(text)}`,
  })
}

function headingAt(children: readonly RootContent[], index: number, isExact: boolean): ReferencesHeading | undefined {
  const node = children[index]
  return node && { node, isExact, index }
}

function isExact(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2 && nameOfHeading(plainText(node).text) === 'exact'
}

function isNamed(text: string): boolean {
  const name = nameOfHeading(text)
  return name === 'exact' || name === 'near'
}

function looksMeant(node: RootContent, next: RootContent | undefined, index: number, list: ListAtEnd): boolean {
  const candidate = candidateOf(node)
  const name = candidate && nameOfHeading(candidate.text)
  if (!name) return false
  const isFollowedByList = index + 1 >= list.start && index < list.lastLink
  if (name === 'possible') return isFollowedByList && candidate.what !== PLAIN_LINE
  // A line without any mark is one of the text, unless it says that something follows.
  const isIntroduced = /[:：]\s*$/.test(candidate.text) || isFollowedByList || (next?.type === 'list' && hasLink(next))
  return candidate.what !== PLAIN_LINE || isIntroduced
}

// Raw HTML is text: a title in tags is one that was meant to look otherwise.
const TAG = /<\/?[a-z][^<>]*>/gi
const PLAIN_LINE = 'the line'

function candidateOf(node: Nodes): Candidate | undefined {
  if (node.type === 'heading')
    return { text: plainText(node).text.replace(TAG, ''), what: `a level-${node.depth} heading` }
  return node.type === 'paragraph' ? lineOf(node) : undefined
}

/** The first line of a paragraph, by what makes it look like a heading. */
function lineOf(paragraph: Paragraph): Candidate | undefined {
  const [line = ''] = plainText(paragraph).text.split('\n', 1)
  const [first, second] = paragraph.children
  if (first?.type === 'strong' || first?.type === 'emphasis') {
    const text = plainText(first).text
    const isColon = second?.type === 'text' && /^\s*[:：]?\s*$/.test(second.value) && paragraph.children.length === 2
    const isLine = second?.type === 'break' || (second?.type === 'text' && /^\s*[:：]?\s*\n/.test(second.value))
    return !second || isColon || isLine ? { text, what: 'a bold line' } : undefined
  }
  if (first?.type !== 'text') return undefined
  const [, hashes, titled = ''] = /^\s*([#＃]{1,6})(.*)$/.exec(line) ?? []
  if (hashes) return { text: titled, what: `a line that begins with ${hashes}` }
  const [, tagged] =
    /^\s*(?:<(?:h[1-6]|b|strong|i|em|u|center|p|div|span|font|big|summary|details)\b[^<>]*>\s*)+([^<>]+?)(?:<[^<>]*>\s*)*$/i.exec(
      line,
    ) ?? []
  if (tagged !== undefined) return { text: tagged, what: 'a line of HTML' }
  return line.includes('<') ? undefined : { text: line, what: PLAIN_LINE }
}

/** The blocks at the end of a file that references are written as, by their places among all. */
interface ListAtEnd {
  readonly start: number
  /** The last block with an address in it; -1 where there is none. */
  readonly lastLink: number
}

function listAtEnd(children: readonly RootContent[]): ListAtEnd {
  const types = ['list', 'heading', 'blockquote', 'definition', 'table']
  return {
    start: children.findLastIndex(({ type }) => !types.includes(type)) + 1,
    lastLink: children.findLastIndex((node) => hasLink(node)),
  }
}

function hasLink(start: Nodes): boolean {
  for (const { type } of allNodes(start)) {
    if (type === 'link' || type === 'linkReference' || type === 'definition') return true
  }
  return false
}
