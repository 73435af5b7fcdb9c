import type { Html, Nodes, Root, RootContent } from 'mdast'
import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import { walkText } from './plain-text'

/** A piece of Markdown to stand behind an offset of the plain text, in UTF-16 code units. */
export interface Insertion {
  readonly after: number
  readonly markdown: string
}

interface Options {
  /** Where a link leads; `undefined` leaves it as it is written. */
  readonly hrefOf?: (url: string) => string | undefined
  /** In the order of their offsets. */
  readonly insertions?: readonly Insertion[]
}

const processor = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false })
  .use({ settings: { bullet: '-', rule: '-', emphasis: '*' } })
  .freeze()

/** A tree of `parseMarkdown` as Markdown that others read too: comments are gone, and what only looks like a mark is escaped. */
export function writeMarkdown(root: Root, { hrefOf = () => undefined, insertions = [] }: Options = {}): string {
  const places = placed(root, insertions)
  return processor.stringify({
    type: 'root',
    children: root.children.flatMap((node) => rewritten(node, hrefOf, places)),
  })
}

/** The insertions in each piece of text, from its start. */
function placed(root: Root, insertions: readonly Insertion[]): ReadonlyMap<Nodes, readonly Insertion[]> {
  const places = new Map<Nodes, Insertion[]>()
  let next = 0
  walkText(root, ({ node, text, start }) => {
    for (let at = insertions[next]; at && at.after <= start + text.length; at = insertions[next]) {
      places.set(node, [...(places.get(node) ?? []), { ...at, after: Math.max(0, at.after - start) }])
      next += 1
    }
  })
  return places
}

function rewritten(
  node: RootContent,
  hrefOf: (url: string) => string | undefined,
  places: ReadonlyMap<Nodes, readonly Insertion[]>,
): RootContent[] {
  const insertions = places.get(node) ?? []
  if (node.type === 'text') return cut(node.value, insertions)
  const behind = insertions.map(({ markdown }) => verbatim(markdown))
  // A formula holds its own marks.
  if (node.type === 'inlineCode') return [node.data?.formula ? verbatim(node.value) : node, ...behind]
  const led = node.type === 'link' || node.type === 'definition' ? { ...node, url: hrefOf(node.url) ?? node.url } : node
  if (!('children' in led)) return [led, ...behind]
  const children = led.children.flatMap((child) => rewritten(child, hrefOf, places))
  const alert = led.type === 'blockquote' ? led.data?.alert : undefined
  const marker = alert ? [verbatim(`[!${alert.toUpperCase()}]`)] : []
  return [{ ...led, children: [...marker, ...children] } as RootContent]
}

function cut(value: string, insertions: readonly Insertion[]): RootContent[] {
  const starts = [0, ...insertions.map(({ after }) => after)]
  return starts.flatMap((start, index): RootContent[] => {
    const marker = insertions[index - 1]
    const text = value.slice(start, insertions[index]?.after)
    return [...(marker ? [verbatim(marker.markdown)] : []), ...(text ? [{ type: 'text' as const, value: text }] : [])]
  })
}

/** What is written as it is: nothing in it is escaped. */
function verbatim(value: string): Html {
  return { type: 'html', value }
}
