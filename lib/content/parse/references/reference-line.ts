import type { Definition, Link, LinkReference, Nodes, PhrasingContent } from 'mdast'
import { allNodes } from '../../../markdown/all-nodes'
import { plainText } from '../../../markdown/plain-text'

/** A source as people write it on a line, in a list or in a heading: its title, and its address where there is one. */
export interface WrittenReference {
  readonly title: string
  readonly url?: string
}

// A longer text says more than a title: the link's own words are taken.
const LONGEST_TITLE = 120
// `1.`, `[1]`, `（1）`, `①`, which the page counts by itself; `1.5` is no number of an item.
const NUMBER = /^\s*(?:[[［(（【]\d{1,3}[\]］)）】]|\d{1,3}\s*[.．、:：)）](?!\d)|[①-⑳])[.、:：]?\s*/u

/** The links in a node, wherever they lie in it. */
export function linksIn(node: Nodes | readonly Nodes[]): (Link | LinkReference)[] {
  const roots = 'type' in node ? [node] : node
  return roots.flatMap((root) =>
    [...allNodes(root)].filter((each) => each.type === 'link' || each.type === 'linkReference'),
  )
}

/** A link's address: its own, or that of the definition that it names. */
export function addressOf(link: Link | LinkReference, definitions: ReadonlyMap<string, Definition>): string {
  return link.type === 'link' ? link.url : (definitions.get(link.identifier)?.url ?? '')
}

/** The references that a line names: one for each address in it, or one without. */
export function readLine(
  nodes: readonly PhrasingContent[],
  definitions: ReadonlyMap<string, Definition>,
): WrittenReference[] {
  const links = linksIn(nodes)
  const [link] = links
  if (!link) return [{ title: withoutNumber(oneLine(plainText(nodes).text)) }]
  const urls = new Set(links.map((each) => addressOf(each, definitions)))
  if (urls.size === 1) return [{ title: titleOf(nodes, link), url: addressOf(link, definitions) }]
  return links.map((each) => ({ title: oneLine(plainText(each).text), url: addressOf(each, definitions) }))
}

/** The heading that the format asks for. */
export function headingLine({ title, url }: WrittenReference): string {
  if (url === undefined) return `### ${title}`
  const address = /[\s<>]|\((?![^()]*\))|^$/.test(url) ? `<${url.replace(/[<>\s]/g, encodeURIComponent)}>` : url
  return `### [${(title || url).replace(/[\\[\]`*]/g, '\\$&')}](${address})`
}

/** The words of a line with one link: all of them, without a number in front and an address that is written out. */
function titleOf(nodes: readonly PhrasingContent[], link: Link | LinkReference): string {
  const own = oneLine(plainText(link).text)
  const isWrittenOut = link.type === 'link' && isAddress(own, link.url)
  const words = isWrittenOut ? nodes.filter((node) => linksIn(node).length === 0) : nodes
  const whole = oneLine(plainText(words).text)
  const isNumbered = nodes[0]?.type === 'text' || isWrittenOut
  const title = isNumbered ? withoutNumber(whole) : whole
  const bare = isWrittenOut ? withoutRest(title) : title
  return bare === '' || bare.length > LONGEST_TITLE ? own : bare
}

function isAddress(text: string, url: string): boolean {
  return text === url || [`http://${text}`, `https://${text}`, `mailto:${text}`].includes(url)
}

function withoutNumber(text: string): string {
  return text.replace(NUMBER, '').trim() || text
}

/** Without the brackets and marks that stood around an address. */
function withoutRest(text: string): string {
  return text
    .replace(/[(（<《【[]\s*[)）>》】\]]/g, '')
    .replace(/(?:\s*(?:链接|网址|地址|URL|link))?[\s:：,，|·–—-]*$/i, '')
    .trim()
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
