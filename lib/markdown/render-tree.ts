import type { Definition, Nodes, PhrasingContent, Root, RootContent } from 'mdast'
import { cutRanges, type MarkedRange } from './cut-ranges'
import { blockElement, inlineElement } from './element'
import { Footnotes } from './footnotes'
import { CONTENT_ID_PREFIX, headingAnchors } from './heading-anchors'
import { walkText } from './plain-text'

/** What rendering needs to know beside the text. */
export interface RenderOptions {
  /** Offsets into the plain text, in the order of their starts, the longer first where starts are equal. */
  readonly ranges?: readonly MarkedRange[]
  /** The address in a page of what a link's address names: `../sources/a.md` → `/sources/a`. */
  readonly hrefOf: (url: string) => string
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
}

/** A copy of a tree in which every node is what the page shows: elements for ranges, our links, our footnotes. */
export function toRenderTree(root: Root, options: RenderOptions): Root {
  return { type: 'root', children: new TreeRenderer(root, options).children() }
}

class TreeRenderer {
  private readonly starts = new Map<Nodes, number>()
  private readonly anchors
  private readonly definitions = new Map<string, Definition>()
  private readonly footnotes: Footnotes
  /** What has to wait for the end of the link that is being rendered. */
  private behindLink: PhrasingContent[] | undefined

  constructor(
    private readonly root: Root,
    private readonly options: RenderOptions,
  ) {
    this.anchors = headingAnchors(root)
    this.footnotes = new Footnotes(options.labels)
    walkText(root, ({ node, start }) => this.starts.set(node, start))
    this.collectDefinitions(root)
  }

  children(): RootContent[] {
    const body = this.all(this.root.children)
    const notes = this.footnotes.section((definition) => this.all(definition.children))
    return notes ? [...body, notes] : body
  }

  private collectDefinitions(node: Nodes): void {
    if (node.type === 'definition' && !this.definitions.has(node.identifier))
      this.definitions.set(node.identifier, node)
    if (node.type === 'footnoteDefinition') this.footnotes.define(node)
    if ('children' in node) for (const child of node.children) this.collectDefinitions(child)
  }

  // Every case gives nodes of the kind that its place takes: blocks for blocks, inlines for inlines.
  private all<Kind extends RootContent>(nodes: readonly Kind[]): Kind[] {
    return nodes.flatMap((node) => this.one(node)) as Kind[]
  }

  private one(node: RootContent): RootContent | RootContent[] {
    switch (node.type) {
      case 'definition':
      case 'footnoteDefinition':
        return []
      case 'text':
        return this.marked(node, node.value)
      case 'inlineCode':
        return inlineElement('code', {}, this.marked(node, node.value))
      case 'code':
        return this.codeBlock(node, node.value, node.lang)
      case 'heading':
        return this.heading(node)
      case 'link':
        return this.link(node.url, node.title, node.children)
      case 'linkReference': {
        const definition = this.definitions.get(node.identifier)
        return definition ? this.link(definition.url, definition.title, node.children) : this.all(node.children)
      }
      case 'image':
        return this.image(node.url, node.alt)
      case 'imageReference':
        return this.image(this.definitions.get(node.identifier)?.url ?? '', node.alt)
      case 'footnoteReference':
        return this.footnotes.reference(node)
      case 'table':
        return blockElement(
          'div',
          { className: ['table-scroll'], role: 'region', tabIndex: 0, ariaLabel: this.options.labels.table },
          [{ ...node, children: this.all(node.children as RootContent[]) as typeof node.children }],
        )
      case 'tableCell':
        // A header without words heads nothing: readers of the page by ear would hear an empty name.
        if (node.children.length === 0) return { ...node, data: { hName: 'td' } }
        return { ...node, children: this.all(node.children) }
      case 'list': {
        // One loose item makes the list loose.
        const spread = node.spread || node.children.some((item) => item.spread ?? item.children.length > 1)
        const items = node.children.map((item) => ({ ...item, spread }))
        return { ...node, spread, children: this.all(items as RootContent[]) as typeof node.children }
      }
      case 'listItem':
        return this.listItem(node)
      default:
        return 'children' in node
          ? ({ ...node, children: this.all(node.children as RootContent[]) } as RootContent)
          : node
    }
  }

  private marked(node: Nodes, text: string): PhrasingContent[] {
    const start = this.starts.get(node) ?? 0
    const end = start + text.length
    const ranges = (this.options.ranges ?? []).filter((range) => range.start < end && range.end > start)
    const { nodes, trailing } = cutRanges(text, start, ranges, this.behindLink !== undefined)
    this.behindLink?.push(...trailing)
    return nodes
  }

  private codeBlock(node: Nodes, text: string, language: string | null | undefined): RootContent {
    const classes = language ? { className: [`language-${language}`] } : {}
    const code = inlineElement('code', classes, this.marked(node, text))
    const label = { tabIndex: 0, role: 'region', ariaLabel: this.options.labels.code }
    return { type: 'paragraph', data: { hName: 'pre', hProperties: label }, children: [code] }
  }

  /** The page's own `h1` is the question: headings of the text begin below it. */
  private heading(node: Extract<RootContent, { type: 'heading' }>): RootContent {
    const anchor = this.anchors.get(node)
    const id = anchor ? { data: { hProperties: { id: CONTENT_ID_PREFIX + anchor } } } : {}
    return { ...node, ...id, depth: node.depth === 1 ? 2 : node.depth, children: this.all(node.children) }
  }

  private link(url: string, title: string | null | undefined, children: PhrasingContent[]): RootContent[] {
    const href = url.startsWith('#') ? `#${CONTENT_ID_PREFIX}${url.slice(1)}` : this.options.hrefOf(url)
    const outside = /^https?:/i.test(href) ? { rel: 'noopener nofollow' } : {}
    const behind: PhrasingContent[] = []
    this.behindLink = behind
    const link = inlineElement('a', { href, ...outside, ...(title ? { title } : {}) }, this.all(children))
    this.behindLink = undefined
    return [link, ...behind]
  }

  private image(url: string, alt: string | null | undefined): RootContent {
    // The check refuses other hosts; a page loads nothing from them even if it were asked to.
    if (!/^\/[^/\\]/.test(url)) return { type: 'text', value: alt ?? '' }
    return { type: 'image', url, alt: alt ?? '', data: { hProperties: { loading: 'lazy' } } }
  }

  private listItem(node: Extract<RootContent, { type: 'listItem' }>): RootContent {
    const children = this.all(node.children)
    const { checked, ...item } = node
    if (typeof checked !== 'boolean') return { ...item, children }
    const label = checked ? this.options.labels.taskDone : this.options.labels.taskOpen
    const box = inlineElement('span', { className: ['task'], role: 'img', ariaLabel: label }, [
      { type: 'text', value: checked ? '☑' : '☐' },
    ])
    const [first, ...rest] = children
    const inline: PhrasingContent[] = first?.type === 'paragraph' ? first.children : []
    const others = first?.type === 'paragraph' ? rest : children
    return {
      ...item,
      data: { hProperties: { className: ['task-list-item'] } },
      children: [{ type: 'paragraph', children: [box, { type: 'text', value: ' ' }, ...inline] }, ...others],
    }
  }
}
