import type { Definition, Nodes } from 'mdast'
import { quoteFound } from '../../content/check/quote-found'
import { resolveLink } from '../../content/check/resolve-link'
import { allNodes } from '../../markdown/all-nodes'
import { headingAnchors } from '../../markdown/heading-anchors'
import { findExcess } from '../../markdown/limits/find-excess'
import { linkDefinitions } from '../../markdown/link-definitions'
import { parseMarkdown } from '../../markdown/parse-markdown'
import { plainText } from '../../markdown/plain-text'

/** Where what a text links to has come to lie; `undefined` where it is left behind. */
export interface NewAddresses {
  /** A file of questions or sources, relative to the file that the text is written to. */
  link(url: string): string | undefined
  image(url: string): NewImage
}

/** The path of an image in `public/`, from `/`, or why it has none. */
export type NewImage = { readonly path: string } | { readonly lost: string }

/** A text that the format accepts, and what it has lost on the way. */
export interface FittedMarkdown {
  readonly markdown: string
  readonly losses: readonly string[]
}

interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly loss?: string
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Cs}/gu
// What a model thinks before it answers; without an opening where its template has given that.
const REASONING = /^\s*(?:<think(?:ing)?>)?(?:(?!<\/?think)[\s\S])*<\/think(?:ing)?>\s*/
const SCHEME = /^[a-z][a-z0-9+.-]*:/i
// An image in a link shows after the link has gone, or the other way round.
const MOST_ROUNDS = 3

/**
 * Markdown of another program with its links and images made such as the format has: what can't lead anywhere becomes
 * its words, an image of another host a link to it. A model's reasoning in front and control characters are taken out.
 */
export function fitMarkdown(written: string, path: string, addresses: NewAddresses): FittedMarkdown {
  const losses: string[] = []
  const placed = new Set<string>()
  let markdown = written.replace(/\r\n?/g, '\n').replace(/^\ufeff/, '')
  const controls = markdown.match(CONTROLS)?.length ?? 0
  if (controls > 0) {
    markdown = markdown.replace(CONTROLS, '')
    losses.push(`${controls} control or broken ${controls === 1 ? 'character' : 'characters'}`)
  }
  const reasoning = REASONING.exec(markdown)?.[0] ?? ''
  if (reasoning !== '') {
    markdown = markdown.slice(reasoning.length)
    losses.push(`the reasoning of the model before the answer (${reasoning.length} characters)`)
  }
  for (let round = 0; round < MOST_ROUNDS && /[[<]|:\/\/|www\./i.test(markdown) && !findExcess(markdown); round++) {
    const edits = editsOf(markdown, path, addresses, placed)
    if (edits.length === 0) break
    for (const { loss } of edits) if (loss !== undefined) losses.push(loss)
    for (const { start, end, text } of edits.toReversed())
      markdown = markdown.slice(0, start) + text + markdown.slice(end)
  }
  return { markdown, losses: [...new Set(losses)] }
}

function asTitle(title: string | null | undefined): string {
  return title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : ''
}

/** @param placed the addresses that were put there in an earlier round; new ones are added */
function editsOf(markdown: string, path: string, addresses: NewAddresses, placed: Set<string>): Edit[] {
  const root = parseMarkdown(markdown)
  const anchors = new Set(headingAnchors(root).values())
  const nodes = [...allNodes(root)]
  const definitions = linkDefinitions(root)
  const edits: Edit[] = []
  for (const node of nodes) {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) continue
    const change = changeOf(node)
    const isInside = edits.some((edit) => edit.start < end && start < edit.end)
    if (change && !isInside && change.text !== markdown.slice(start, end)) edits.push({ start, end, ...change })
  }
  return edits.sort((a, b) => a.start - b.start)

  function changeOf(node: Nodes): Pick<Edit, 'text' | 'loss'> | undefined {
    switch (node.type) {
      case 'image':
        return changedImage(node.url, node.alt ?? '', node.title)
      case 'imageReference': {
        const definition = definitions.get(node.identifier)
        return definition && changedImage(definition.url, node.alt ?? '', definition.title)
      }
      case 'link':
        return changedLink(node, node.url, node.title)
      case 'linkReference': {
        const definition = definitions.get(node.identifier)
        return definition && changedLink(node, definition.url, definition.title)
      }
      case 'definition':
        return isKept(node) ? undefined : { text: '' }
      case 'text':
        return withoutFootnotes(node)
      default:
        return undefined
    }
  }

  function changedImage(url: string, alt: string, title?: string | null): Pick<Edit, 'text' | 'loss'> | undefined {
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

  function changedLink(node: Nodes, url: string, title?: string | null): Pick<Edit, 'text' | 'loss'> | undefined {
    if (placed.has(url)) return undefined
    const words = wordsOf(node)
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
    return {
      text: words,
      loss: `the link to ${quoteFound(url)}: ${target.kind === 'broken' ? 'it leads nowhere' : 'what it leads to is not there'}`,
    }
  }

  /** What a link shows, as it is written. */
  function wordsOf(node: Nodes): string {
    if (!('children' in node)) return ''
    const start = node.children[0]?.position?.start.offset
    const end = node.children.at(-1)?.position?.end.offset
    return start === undefined || end === undefined ? '' : markdown.slice(start, end)
  }

  function isKept({ url, identifier }: Definition): boolean {
    const target = resolveLink(url, path)
    const isImage = nodes.some((node) => node.type === 'imageReference' && node.identifier === identifier)
    if (isImage) return false
    return (
      target.kind === 'web' ||
      target.kind === 'mail' ||
      (target.kind === 'fragment' && anchors.has(target.anchor)) ||
      identifier.startsWith('^')
    )
  }

  /** A mark without a note shows as it is written. */
  function withoutFootnotes(node: Nodes): Pick<Edit, 'text'> | undefined {
    const source = markdown.slice(node.position?.start.offset, node.position?.end.offset)
    return source.includes('[^') && !source.includes('\\')
      ? { text: source.replace(/\[\^(?=[^\]\n]*\])/g, '\\[^') }
      : undefined
  }
}
