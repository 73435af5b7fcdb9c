import type { Element, ElementContent } from 'hast'
import type { FootnoteReference } from 'mdast'
import type { State } from 'mdast-util-to-hast'
import { CONTENT_ID_PREFIX } from '../heading-anchors'
import { element } from './element'

/** Numbers footnotes in the order in which the text calls them, and links both ways. */
export class Footnotes {
  /** By the identifiers in capitals, as `footnoteById` of the state has them. */
  private readonly numbers = new Map<string, number>()
  private readonly calls = new Map<string, number>()

  constructor(private readonly labels: { readonly footnotes: string; readonly backToText: string }) {}

  /** The superscript link that stands in the text; `[^label]` where the tree has no such note. */
  reference({ identifier, label }: FootnoteReference, state: State): ElementContent {
    const id = identifier.toUpperCase()
    if (!state.footnoteById.has(id)) return { type: 'text', value: `[^${label ?? identifier}]` }
    const number = this.numberOf(id)
    const call = (this.calls.get(id) ?? 0) + 1
    this.calls.set(id, call)
    const link = element('a', { href: `#${noteId(number)}`, id: callId(number, call) }, [`[${number}]`])
    return element('sup', {}, [link])
  }

  /**
   * The list of notes at the foot of the text; nothing where there are none. A note that nothing calls stands at the
   * end: what a writer wrote isn't lost.
   */
  section(state: State): Element[] {
    const contents = new Map<string, ElementContent[]>()
    const render = () => {
      // A note may call further notes: they are numbered on the way, and join those that are gone through.
      for (const id of this.numbers.keys()) {
        const definition = state.footnoteById.get(id)
        if (definition && !contents.has(id)) contents.set(id, state.all(definition))
      }
    }
    render()
    for (const id of state.footnoteById.keys()) this.numberOf(id)
    render()
    if (contents.size === 0) return []
    // Only now are all calls known.
    const items = [...contents].map(([id, content]) => this.item(id, content, state))
    const properties = { className: ['footnotes'], role: 'region', ariaLabel: this.labels.footnotes }
    return [element('div', properties, state.wrap([element('ol', {}, state.wrap(items, true))], true))]
  }

  private item(id: string, content: ElementContent[], state: State): Element {
    const number = this.numberOf(id)
    const back = Array.from({ length: this.calls.get(id) ?? 0 }, (_, index) => {
      const label = `${this.labels.backToText} ${index + 1}`
      return [' ', element('a', { href: `#${callId(number, index + 1)}`, ariaLabel: label }, ['↩'])]
    }).flat()
    const last = content.at(-1)
    const isParagraph = last?.type === 'element' && last.tagName === 'p'
    const words = isParagraph ? last.children : []
    const blocks = isParagraph ? content.slice(0, -1) : content
    const foot = isParagraph || back.length > 0 ? [element('p', {}, [...words, ...back])] : []
    return element('li', { id: noteId(number) }, state.wrap([...blocks, ...foot], true))
  }

  private numberOf(id: string): number {
    const number = this.numbers.get(id) ?? this.numbers.size + 1
    this.numbers.set(id, number)
    return number
  }
}

// No heading's anchor holds a dot, so that none can have the id of a note.
function noteId(number: number): string {
  return `${CONTENT_ID_PREFIX}note.${number}`
}

function callId(number: number, call: number): string {
  return `${CONTENT_ID_PREFIX}note-call.${number}.${call}`
}
