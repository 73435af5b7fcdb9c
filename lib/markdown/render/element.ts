import type { Element, ElementContent, Properties } from 'hast'

/** An HTML element; a string among its children is a text. Properties have their DOM names: `className`, `dataSentence`. */
export function element(
  tagName: string,
  properties: Properties,
  children: readonly (ElementContent | string)[],
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  }
}
