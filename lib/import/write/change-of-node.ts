import type { Definition, Nodes } from 'mdast'
import { quoteFound } from '../../content/check/quote-found'
import { resolveLink } from '../../content/check/resolve-link'
import { allNodes } from '../../markdown/all-nodes'
import { plainText } from '../../markdown/plain-text'
import type { NewAddresses } from './new-addresses'

/** A text whose links and images are to lead where the format has them lead. */
export interface LinkedText {
  readonly markdown: string
  /** The file that it is written to, relative to the content folder. */
  readonly path: string
  readonly addresses: NewAddresses
  /** The addresses that are new already: they stay. Each new one is added. */
  readonly placed: Set<string>
  readonly nodes: readonly Nodes[]
  /** Of its headings. */
  readonly anchors: ReadonlySet<string>
  readonly definitions: ReadonlyMap<string, Definition>
}

/** What is written in the place of a node, and what is lost by it. */
export interface Change {
  readonly text: string
  readonly loss?: string
}

const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** What a link, an image, a definition or the mark of a footnote becomes; `undefined` where it stays. */
export function changeOfNode(node: Nodes, text: LinkedText): Change | undefined {
  switch (node.type) {
    case 'image':
      return changeOfImage(node.url, node.alt ?? '', node.title, text)
    case 'imageReference': {
      const definition = text.definitions.get(node.identifier)
      return definition && changeOfImage(definition.url, node.alt ?? '', definition.title, text)
    }
    case 'link':
      return changeOfLink(node, node.url, node.title, text)
    case 'linkReference': {
      const definition = text.definitions.get(node.identifier)
      return definition && changeOfLink(node, definition.url, definition.title, text)
    }
    case 'definition':
      return isKept(node, text) ? undefined : { text: '' }
    case 'text':
      return withoutFootnotes(writtenOf(node, text))
    default:
      return undefined
  }
}

type Title = string | null | undefined

function changeOfImage(
  url: string,
  alt: string,
  title: Title,
  { path, addresses, placed }: LinkedText,
): Change | undefined {
  if (placed.has(url)) return undefined
  const label = alt.replace(/[[\]\\]/g, '\\$&')
  if (resolveLink(url, path).kind === 'web')
    return {
      text: `[${label || url}](<${url}>${asTitle(title)})`,
      loss: `the image ${quoteFound(url)}: nothing is loaded from another host; it is a link now`,
    }
  const taken = SCHEME.test(url) ? { lost: 'it is no file' } : addresses.image(url)
  if ('lost' in taken) return { text: label, loss: `the image ${quoteFound(url)}: ${taken.lost}` }
  placed.add(taken.path)
  return { text: `![${label}](<${taken.path}>${asTitle(title)})` }
}

function changeOfLink(node: Nodes, url: string, title: Title, text: LinkedText): Change | undefined {
  const { path, addresses, placed, anchors } = text
  if (placed.has(url)) return undefined
  const words = wordsOf(node, text)
  const target = resolveLink(url, path)
  const isEmpty =
    plainText(node).text.trim() === '' && ![...allNodes(node)].some(({ type }) => type.startsWith('image'))
  if (target.kind === 'web' && isEmpty) return { text: `<${url}>` }
  if (target.kind === 'web' || (target.kind === 'mail' && !isEmpty)) return undefined
  if (target.kind === 'fragment' && anchors.has(target.anchor) && !isEmpty) return undefined
  const moved = target.kind === 'fragment' ? undefined : addresses.link(url)
  if (moved !== undefined && !isEmpty) {
    placed.add(moved)
    return { text: `[${words}](<${moved}>${asTitle(title)})` }
  }
  const reason = target.kind === 'broken' ? 'it leads nowhere' : 'what it leads to is not there'
  return { text: words, loss: `the link to ${quoteFound(url)}: ${reason}` }
}

function isKept({ url, identifier }: Definition, { path, nodes, anchors }: LinkedText): boolean {
  const isImage = nodes.some((node) => node.type === 'imageReference' && node.identifier === identifier)
  if (isImage) return false
  const target = resolveLink(url, path)
  return (
    target.kind === 'web' ||
    target.kind === 'mail' ||
    (target.kind === 'fragment' && anchors.has(target.anchor)) ||
    identifier.startsWith('^')
  )
}

/** A mark without a note shows as it is written. */
function withoutFootnotes(written: string): Change | undefined {
  return written.includes('[^') && !written.includes('\\')
    ? { text: written.replace(/\[\^(?=[^\]\n]*\])/g, '\\[^') }
    : undefined
}

/** What a link shows, as it is written. */
function wordsOf(node: Nodes, { markdown }: LinkedText): string {
  if (!('children' in node)) return ''
  const start = node.children[0]?.position?.start.offset
  const end = node.children.at(-1)?.position?.end.offset
  return start === undefined || end === undefined ? '' : markdown.slice(start, end)
}

function writtenOf({ position }: Nodes, { markdown }: LinkedText): string {
  return markdown.slice(position?.start.offset, position?.end.offset)
}

function asTitle(title: Title): string {
  return title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : ''
}
