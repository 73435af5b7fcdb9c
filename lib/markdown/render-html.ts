import { defaultSchema, type Schema } from 'hast-util-sanitize'
import type { ListItem, Root, Text } from 'mdast'
import { defaultHandlers, type Handlers } from 'mdast-util-to-hast'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import { type RenderOptions, toRenderTree } from './render-tree'

const OUR_DATA = ['dataSentence', 'dataGrade', 'dataReferences', 'dataPassage']

/**
 * What may be in a page: GitHub's list, and the elements that `render-tree.ts` puts in. Ids are not prefixed by the
 * sanitiser: every id is made by us, with a prefix already where it comes from the content.
 */
const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'mark'],
  attributes: {
    ...defaultSchema.attributes,
    '*': ['id', 'lang', 'title'],
    a: ['href', 'rel', 'className', 'ariaLabel', ...OUR_DATA],
    code: ['className'],
    div: ['className', 'role', 'tabIndex', 'ariaLabel'],
    // Nothing is loaded from another host, whatever the file was allowed: `//host` has no scheme that a list could bar.
    img: [['src', /^\/(?![/\\])/], 'alt', 'loading'],
    mark: ['className', ...OUR_DATA],
    pre: ['tabIndex', 'ariaLabel', 'role'],
    span: ['className', 'role', 'ariaLabel', ...OUR_DATA],
    sup: ['className'],
    td: ['align'],
    th: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
}

const handlers: Handlers = {
  // The default trims the lines of a text, which code in a marked-up block can't lose.
  text: (_state, node: Text) => ({ type: 'text', value: node.value }),
  // Without its list an item goes by its own `spread`, which `render-tree.ts` has made that of the list. With it, each item
  // asks all the others: 5,000 of them took 1.4 s.
  listItem: (state, node: ListItem) => defaultHandlers.listItem(state, node, undefined),
}

const processor = remark().use(remarkHtml, { sanitize: schema, handlers }).freeze()

/**
 * A syntax tree as sanitised HTML: no script, no address of another host but as a link, no raw HTML.
 *
 * Its ranges become elements; links lead to the site's own addresses. The tree itself stays as it is.
 */
export function renderHtml(root: Root, options: RenderOptions): string {
  return processor.stringify(toRenderTree(root, options))
}
