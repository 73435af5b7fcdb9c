import type { ElementContent } from 'hast'
import type {
  Blockquote,
  Code,
  Definition,
  FootnoteReference,
  Heading,
  Image,
  ImageReference,
  InlineCode,
  Link,
  LinkReference,
  List,
  ListItem,
  Parents,
  Root,
  Table,
  TableRow,
  Text,
} from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import type { AlertKind } from '../alerts'
import { CONTENT_ID_PREFIX, headingAnchors } from '../heading-anchors'
import { element } from './element'
import { Footnotes } from './footnotes'
import { highlightCode } from './highlight-code'
import { type MarkedRange, RangeMarker } from './range-marker'

/** The addresses that images may have: `//host` has no scheme that a list could bar. */
export const SITE_IMAGE = /^\/[^/\\]/

/** The classes that content may choose: the language of a code block. An encoded space would make several of one. */
export const CODE_CLASS = /^language-[a-z0-9+#._-]{1,40}$/i

// A file is at most so long to compile; this much code of the slowest kind takes half a second.
const MOST_HIGHLIGHTED = 40_000

/** What rendering needs to know beside the text. */
export interface RenderOptions {
  /** Offsets into the plain text, in the order of their starts, the longer first where starts are equal. */
  readonly ranges?: readonly MarkedRange[]
  /** The address in a page of what a link's address names: `../sources/a.md` → `/sources/a`; `undefined` for no link. */
  readonly hrefOf: (url: string) => string | undefined
  readonly labels: RenderLabels
}

/** Words of the interface that rendering puts in. */
export interface RenderLabels {
  readonly table: string
  readonly code: string
  readonly footnotes: string
  readonly backToText: string
  readonly taskDone: string
  readonly taskOpen: string
  readonly alerts: Readonly<Record<AlertKind, string>>
}

/**
 * What becomes of each kind of node in a page, where it isn't what mdast-util-to-hast makes of it: marked ranges, our
 * links, our footnotes. For one rendering of one tree.
 */
export function htmlHandlers(root: Root, { ranges = [], hrefOf, labels }: RenderOptions): Handlers {
  const marker = new RangeMarker(root, ranges)
  const footnotes = new Footnotes(labels)
  const anchors = headingAnchors(root)

  let highlighted = 0
  // Who goes from region to region by ear has to hear which it is.
  const named = new Map<string, number>()
  const numbered = (label: string): string => {
    const number = (named.get(label) ?? 0) + 1
    named.set(label, number)
    return number === 1 ? label : `${label} ${number}`
  }

  const link = (state: State, node: Link | LinkReference, { url, title }: Link | Definition): ElementContent[] => {
    const href = hrefOf(url)
    if (href === undefined) return state.all(node)
    const rel = /^https?:/i.test(href) && { rel: ['noopener', 'nofollow'] }
    const { children, behind } = marker.inLink(() => state.all(node))
    return [element('a', { href, ...rel, ...(title && { title }) }, children), ...behind]
  }

  // An image opens by itself at its full size, but in a link, which leads elsewhere, and without words, which a link needs.
  const fullSize = (shown: ElementContent): ElementContent => {
    if (shown.type !== 'element' || !shown.properties.alt || marker.isInLink) return shown
    return element('a', { href: shown.properties.src }, [shown])
  }

  return {
    root: (state, node: Root) => state.wrap([...state.all(node), ...footnotes.section(state)]),
    // The default trims lines; the offsets of ranges count every character.
    text: (_state, node: Text) => marker.mark(node),
    inlineCode: (_state, node: InlineCode) => {
      const { mathml } = node.data?.formula ?? {}
      return mathml ? marker.markWhole(node, mathml) : element('code', {}, marker.mark(node))
    },
    code: (_state, node: Code) => {
      const language = `language-${node.lang ?? ''}`
      const marked = marker.mark(node)
      // What is marked in it says more than its colours.
      const isMarked = marked.some(({ type }) => type !== 'text')
      const isPlain = isMarked || !node.lang || highlighted + node.value.length > MOST_HIGHLIGHTED
      const words = (isPlain ? undefined : highlightCode(node.value, node.lang ?? '')) ?? marked
      if (words !== marked) highlighted += node.value.length
      const code = element('code', CODE_CLASS.test(language) ? { className: [language] } : {}, words)
      return element('pre', { tabIndex: 0, role: 'region', ariaLabel: numbered(labels.code) }, [code])
    },
    // The page's own `h1` is the question: headings of the text begin below it.
    heading: (state, node: Heading) => {
      const anchor = anchors.get(node)
      const id = anchor ? { id: CONTENT_ID_PREFIX + anchor } : {}
      return element(`h${Math.max(node.depth, 2)}`, id, state.all(node))
    },
    link: (state, node: Link) => link(state, node, node),
    linkReference: (state, node: LinkReference) => {
      const definition = definitionOf(node, state)
      return definition ? link(state, node, definition) : state.all(node)
    },
    image: (state, node: Image) => fullSize(image(state, node.url, node.alt)),
    imageReference: (state, node: ImageReference) =>
      fullSize(image(state, definitionOf(node, state)?.url ?? '', node.alt)),
    footnoteReference: (state, node: FootnoteReference) => marker.outsideLink(footnotes.reference(node, state)),
    blockquote: (state, node: Blockquote) => blockquote(state, node, labels),
    table: (state, node: Table) =>
      element(
        'div',
        { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: numbered(labels.table) },
        state.wrap([defaultHandlers.table(state, node)], true),
      ),
    tableRow,
    list,
    listItem: (state, node: ListItem) => listItem(state, node, labels),
  }
}

function definitionOf({ identifier }: LinkReference | ImageReference, state: State): Definition | undefined {
  return state.definitionById.get(identifier.toUpperCase())
}

function image(state: State, url: string, alt: string | null | undefined): ElementContent {
  const words = alt ?? ''
  // The check refuses other hosts; a page loads nothing from them even if it were asked to.
  if (!SITE_IMAGE.test(url)) return { type: 'text', value: words }
  return defaultHandlers.image(state, {
    type: 'image',
    url: inNfc(url),
    alt: words,
    data: { hProperties: { loading: 'lazy' } },
  })
}

/** The path of an image as its file is published, with its name in NFC. */
function inNfc(url: string): string {
  try {
    const path = decodeURIComponent(url)
    const composed = path.normalize('NFC')
    return composed === path ? url : composed.split('/').map(encodeURIComponent).join('/')
  } catch {
    // The check refuses it.
    return url
  }
}

/** An alert is a box with its kind in words. */
function blockquote(state: State, node: Blockquote, labels: RenderLabels): ElementContent {
  const kind = node.data?.alert
  if (!kind) return defaultHandlers.blockquote(state, node)
  const title = element('p', { className: ['alert-title'] }, [labels.alerts[kind]])
  return element('div', { className: ['alert', `alert-${kind}`] }, state.wrap([title, ...state.all(node)], true))
}

/**
 * A header without words heads nothing: readers of the page by ear would hear an empty name. Cells beyond the header, as
 * an unescaped bar makes them, are shown as well: GFM would leave their text out.
 */
function tableRow(state: State, node: TableRow, parent: Parents | undefined): ElementContent {
  const row = defaultHandlers.tableRow(state, node, parent)
  const width = row.children.filter(({ type }) => type === 'element').length
  const beyond = node.children.slice(width).map((cell) => element('td', {}, state.all(cell)))
  row.children.push(...beyond)
  for (const cell of row.children) {
    if (cell.type === 'element' && cell.children.length === 0) cell.tagName = 'td'
  }
  return row
}

/** One loose item makes the list loose. Each would ask all the others: for 5,000 items that took 1.4 s. */
function list(state: State, node: List): ElementContent {
  const spread = node.spread || node.children.some((item) => item.spread ?? item.children.length > 1)
  return defaultHandlers.list(state, { ...node, children: node.children.map((item) => ({ ...item, spread })) })
}

function listItem(state: State, { checked, ...node }: ListItem, labels: RenderLabels): ElementContent {
  // Without its list an item goes by its own `spread`, which is that of the list.
  const item = defaultHandlers.listItem(state, node, undefined)
  if (typeof checked !== 'boolean') return item
  const label = checked ? labels.taskDone : labels.taskOpen
  const box = element('span', { className: ['task'], role: 'img', ariaLabel: label }, [checked ? '☑' : '☐'])
  item.properties.className = ['task-list-item']
  // In a tight list an item's paragraphs are dissolved in it.
  const paragraph = item.children.find((child) => child.type === 'element' && child.tagName === 'p')
  const words = paragraph?.type === 'element' ? paragraph : item
  words.children.unshift(box, { type: 'text', value: ' ' })
  return item
}
