import type { Blockquote, FootnoteDefinition, FootnoteReference, ListItem, PhrasingContent } from 'mdast'
import { blockElement, inlineElement } from './element'
import { CONTENT_ID_PREFIX } from './heading-anchors'

/** Numbers footnotes in the order in which the text calls them, and links both ways. */
export class Footnotes {
  private readonly definitions = new Map<string, FootnoteDefinition>()
  private readonly numbers = new Map<string, number>()
  private readonly calls = new Map<string, number>()

  constructor(private readonly labels: { readonly footnotes: string; readonly backToText: string }) {}

  /** Takes up a definition; the first of an identifier counts, as in CommonMark. */
  define(definition: FootnoteDefinition): void {
    if (!this.definitions.has(definition.identifier)) this.definitions.set(definition.identifier, definition)
  }

  /** The superscript link that stands in the text. */
  reference({ identifier }: FootnoteReference): PhrasingContent {
    const number = this.numberOf(identifier)
    const call = (this.calls.get(identifier) ?? 0) + 1
    this.calls.set(identifier, call)
    const link = inlineElement('a', { href: `#${noteId(number)}`, id: callId(number, call) }, [
      { type: 'text', value: `[${number}]` },
    ])
    return inlineElement('sup', {}, [link])
  }

  /**
   * The list of notes at the foot of the text; `undefined` where there are none. A note that nothing calls stands at the
   * end: what a writer wrote isn't lost.
   */
  section(render: (definition: FootnoteDefinition) => FootnoteDefinition['children']): Blockquote | undefined {
    const items: ListItem[] = []
    const rendered = new Set<string>()
    // Rendering a note may call further notes: they are numbered on the way.
    for (let grown = true; grown; ) {
      grown = false
      for (const identifier of [...this.numbers.keys(), ...this.definitions.keys()]) {
        const definition = this.definitions.get(identifier)
        if (!definition || rendered.has(identifier)) continue
        rendered.add(identifier)
        grown = true
        items.push(this.item(identifier, render(definition)))
      }
    }
    if (items.length === 0) return undefined
    const properties = { className: ['footnotes'], role: 'region', ariaLabel: this.labels.footnotes }
    return blockElement('div', properties, [{ type: 'list', ordered: true, spread: true, children: items }])
  }

  private item(identifier: string, content: FootnoteDefinition['children']): ListItem {
    const number = this.numberOf(identifier)
    const back: PhrasingContent[] = Array.from({ length: this.calls.get(identifier) ?? 0 }, (_, index) =>
      inlineElement(
        'a',
        { href: `#${callId(number, index + 1)}`, ariaLabel: `${this.labels.backToText} ${index + 1}` },
        [{ type: 'text', value: '↩' }],
      ),
    ).flatMap((link) => [{ type: 'text', value: ' ' } as const, link])
    const last = content.at(-1)
    const children =
      last?.type === 'paragraph'
        ? [...content.slice(0, -1), { ...last, children: [...last.children, ...back] }]
        : back.length > 0
          ? [...content, { type: 'paragraph' as const, children: back }]
          : content
    return { type: 'listItem', spread: true, data: { hProperties: { id: noteId(number) } }, children }
  }

  private numberOf(identifier: string): number {
    const number = this.numbers.get(identifier) ?? this.numbers.size + 1
    this.numbers.set(identifier, number)
    return number
  }
}

function noteId(number: number): string {
  return `${CONTENT_ID_PREFIX}note-${number}`
}

function callId(number: number, call: number): string {
  return `${CONTENT_ID_PREFIX}note-call-${number}-${call}`
}
