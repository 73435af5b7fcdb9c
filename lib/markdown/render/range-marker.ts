import type { ElementContent, Properties } from 'hast'
import type { Code, InlineCode, Nodes, Root, Text } from 'mdast'
import type { Span } from '../../records/text'
import { walkText } from '../plain-text'
import { element } from './element'

/**
 * A stretch of the plain text that becomes an element: offsets in UTF-16 code units, end exclusive. Ranges may lie in
 * one another, and run over several nodes: the element is then in pieces, of which the first has the `id`.
 */
export interface MarkedRange extends Span {
  /** A link (`a`) may not lie in a link of the text. */
  readonly tagName: 'mark' | 'span' | 'a'
  readonly properties: Properties
  readonly id?: string
  /** What follows its last piece; it may hold links, so that it stands behind a link that the range ends in. */
  readonly after?: readonly ElementContent[]
}

/** Ranges in the order in which they are marked: by their starts, the longer first where starts are equal. */
export function inOrder(ranges: readonly MarkedRange[]): MarkedRange[] {
  return ranges.toSorted((a, b) => a.start - b.start || b.end - a.end)
}

/** Marks ranges in the texts of a tree while it is rendered. */
export class RangeMarker {
  private readonly starts = new Map<Nodes, number>()
  private readonly rangesIn = new Map<Nodes, readonly MarkedRange[]>()
  /** What has to wait for the end of the link that is being rendered: no other link can stand in it. */
  private behindLink: ElementContent[] | undefined

  /** @param ranges in the order of their starts, the longer first where starts are equal */
  constructor(root: Root, ranges: readonly MarkedRange[]) {
    // Each range is handed out once on the way: to ask all for each node would be quadratic.
    let open: MarkedRange[] = []
    let next = 0
    walkText(root, ({ node, text, start }) => {
      this.starts.set(node, start)
      open = open.filter((range) => range.end > start)
      for (; (ranges[next]?.start ?? Number.POSITIVE_INFINITY) < start + text.length; next += 1) {
        const range = ranges[next]
        if (range && range.end > start) open.push(range)
      }
      if (open.length > 0) this.rangesIn.set(node, open.slice())
    })
  }

  /** The characters of a node, with the ranges that touch them as elements. */
  mark(node: Text | InlineCode | Code): ElementContent[] {
    return this.cut(node.value, this.starts.get(node) ?? 0, this.rangesIn.get(node) ?? [])
  }

  /** What stands for all characters of a node and can't be cut, within the elements of the ranges that touch it. */
  markWhole(node: InlineCode, content: ElementContent): ElementContent[] {
    const start = this.starts.get(node) ?? 0
    const end = start + node.value.length
    const ranges = (this.rangesIn.get(node) ?? []).filter((range) => range.start < end)
    const wrapped = ranges.reduceRight<ElementContent>((inner, range) => {
      const id = range.id && range.start >= start ? { id: range.id } : {}
      return element(range.tagName, { ...range.properties, ...id }, [inner])
    }, content)
    const after = ranges.filter((range) => range.end <= end).flatMap((range) => range.after ?? [])
    if (!this.behindLink) return [wrapped, ...after]
    this.behindLink.push(...after)
    return [wrapped]
  }

  /** What is rendered within a link, and what belongs behind it. */
  inLink(render: () => ElementContent[]): { readonly children: ElementContent[]; readonly behind: ElementContent[] } {
    const behind: ElementContent[] = []
    this.behindLink = behind
    const children = render()
    this.behindLink = undefined
    return { children, behind }
  }

  /** Whether what is rendered now stands in a link of the text. */
  get isInLink(): boolean {
    return this.behindLink !== undefined
  }

  /** A link of our own: within a link of the text it has to stand behind that. */
  outsideLink(link: ElementContent): ElementContent[] {
    if (!this.behindLink || link.type === 'text') return [link]
    this.behindLink.push(link)
    return []
  }

  private cut(text: string, offset: number, ranges: readonly MarkedRange[]): ElementContent[] {
    const end = offset + text.length
    const nodes: ElementContent[] = []
    let at = offset
    const plain = (until: number) => {
      if (until > at) nodes.push({ type: 'text', value: text.slice(at - offset, until - offset) })
      at = Math.max(at, until)
    }
    for (const [index, range] of ranges.entries()) {
      const from = Math.max(range.start, at)
      const to = Math.min(range.end, end)
      if (from >= to) continue
      plain(from)
      const inner: MarkedRange[] = []
      for (let at = index + 1; (ranges[at]?.start ?? to) < to; at += 1) {
        const other = ranges[at]
        if (other && other.end > from) inner.push(other)
      }
      const id = range.id && range.start >= offset ? { id: range.id } : {}
      const piece = this.cut(text.slice(from - offset, to - offset), from, inner)
      nodes.push(element(range.tagName, { ...range.properties, ...id }, piece))
      if (range.after && range.end <= end) (this.behindLink ?? nodes).push(...range.after)
      at = to
    }
    plain(end)
    return nodes
  }
}
