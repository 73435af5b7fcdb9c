import { defaultSchema, type Schema } from 'hast-util-sanitize'
import type { Blockquote, Root } from 'mdast'
import type { Handlers } from 'mdast-util-to-hast'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import { FORMULA_ATTRIBUTES, FORMULA_ELEMENTS } from '../formulas/typeset-formula'
import { excerptHandlers } from './excerpt-handlers'
import { CODE_CLASS } from './highlight-code'
import { htmlHandlers } from './html-handlers'
import { SITE_IMAGE } from './image'
import type { RenderOptions } from './render-options'

const OUR_DATA = ['dataSentence', 'dataGrade', 'dataReferences', 'dataSentences', 'dataPassage']

/**
 * What may be in a page: GitHub's list, and the elements that `html-handlers.ts` puts in. Ids are not prefixed by the
 * sanitiser: every id is made by us, with a prefix already where it comes from the content.
 */
const schema: Schema = {
  ...defaultSchema,
  clobber: [],
  tagNames: [...(defaultSchema.tagNames ?? []), 'mark', ...FORMULA_ELEMENTS],
  attributes: {
    ...defaultSchema.attributes,
    ...Object.fromEntries(FORMULA_ELEMENTS.map((name) => [name, FORMULA_ATTRIBUTES])),
    '*': ['id', 'lang', 'title'],
    a: ['href', 'rel', 'className', 'ariaLabel', ...OUR_DATA],
    code: [['className', CODE_CLASS]],
    div: ['className', 'role', 'tabIndex', 'ariaLabel'],
    // Nothing is loaded from another host, whatever the file was allowed.
    img: [['src', SITE_IMAGE], 'alt', 'loading'],
    mark: ['className', ...OUR_DATA],
    ol: ['start'],
    p: ['className'],
    pre: ['tabIndex', 'ariaLabel', 'role'],
    span: ['className', 'role', 'ariaLabel', ...OUR_DATA],
    sup: ['className'],
    td: ['align'],
    th: ['align'],
  },
  protocols: { href: ['http', 'https', 'mailto'] },
}

/**
 * A syntax tree as sanitised HTML: no script, no address of another host but as a link, no raw HTML.
 *
 * Its ranges become elements; links lead to the site's own addresses. The tree itself stays as it is.
 */
export function renderHtml(root: Root, options: RenderOptions): string {
  return toHtml(root, htmlHandlers(root, options))
}

/** An excerpt as sanitised HTML without ids and links; offsets of its ranges count the plain text of the quote's blocks. */
export function renderExcerpt(quote: Blockquote, options: Omit<RenderOptions, 'hrefOf'>): string {
  // Of an alert the box is part of what is quoted.
  const root: Root = { type: 'root', children: quote.data?.alert ? [quote] : quote.children }
  return toHtml(root, excerptHandlers(root, options))
}

function toHtml(root: Root, handlers: Handlers): string {
  return remark().use(remarkHtml, { sanitize: schema, handlers }).stringify(root)
}
