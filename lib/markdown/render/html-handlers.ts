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
  ListItem,
  Root,
  Table,
  Text,
} from 'mdast'
import { defaultHandlers, type Handlers, type State } from 'mdast-util-to-hast'
import { CONTENT_ID_PREFIX, headingAnchors } from '../heading-anchors'
import { blockquote, list, listItem, tableRow } from './blocks'
import { element } from './element'
import { Footnotes } from './footnotes'
import { CODE_CLASS, codeHighlighter } from './highlight-code'
import { image } from './image'
import { RangeMarker } from './range-marker'
import type { RenderOptions } from './render-options'

/**
 * What becomes of each kind of node in a page, where it isn't what mdast-util-to-hast makes of it: marked ranges, our
 * links, our footnotes. For one rendering of one tree.
 */
export function htmlHandlers(root: Root, { ranges = [], hrefOf, labels }: RenderOptions): Handlers {
  const marker = new RangeMarker(root, ranges)
  const footnotes = new Footnotes(labels)
  const anchors = headingAnchors(root)

  const highlight = codeHighlighter()
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
      const words = isMarked || !node.lang ? marked : (highlight(node.value, node.lang) ?? marked)
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
