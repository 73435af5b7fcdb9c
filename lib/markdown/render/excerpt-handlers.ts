import type { FootnoteReference, Heading, LinkReference, Root } from 'mdast'
import type { Handlers } from 'mdast-util-to-hast'
import { element } from './element'
import { htmlHandlers } from './html-handlers'
import type { RenderOptions } from './render-options'

/**
 * What becomes of each kind of node of an excerpt, where it isn't what becomes of it in an answer: a quotation adds no
 * ids, links and headings to the page that it stands in. Its notes stay where they are written.
 */
export function excerptHandlers(root: Root, options: Omit<RenderOptions, 'hrefOf'>): Handlers {
  return {
    ...htmlHandlers(root, { ...options, hrefOf: () => undefined }),
    root: (state, node: Root) => state.wrap(state.all(node)),
    heading: (state, node: Heading) => element('p', {}, [element('strong', {}, state.all(node))]),
    // What its definition would say is known to the file alone: the words are the quotation.
    linkReference: (state, node: LinkReference) => state.all(node),
    footnoteReference: (_state, { label, identifier }: FootnoteReference) =>
      element('sup', {}, [`[${label ?? identifier}]`]),
    footnoteDefinition: (state, node) => state.all(node),
  }
}
