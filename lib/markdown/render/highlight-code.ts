import type { Element, ElementContent, RootContent } from 'hast'
import { common, createLowlight } from 'lowlight'
import { element } from './element'

const lowlight = createLowlight(common)

/** The classes that content may choose: the language of a code block. An encoded space would make several of one. */
export const CODE_CLASS = /^language-[a-z0-9+#._-]{1,40}$/i

// Some grammars look ahead from each place: of one letter again and again, as PHP, 2,000 take 36 ms, these 140, 8,000 take
// 470. It was the slowest of 90 short beginnings repeated, in all grammars.
const MOST_CHARACTERS = 4000

// A file is at most so long to compile: this much of the slowest takes 0.6 s, of TypeScript as it is written 40 ms.
const MOST_IN_TEXT = 20_000

/** What a page shows of the scopes of Highlight.js; others are plain. */
const KINDS: Readonly<Record<string, 'comment' | 'keyword' | 'string' | 'number' | 'title'>> = {
  comment: 'comment',
  quote: 'comment',
  meta: 'comment',
  keyword: 'keyword',
  built_in: 'keyword',
  literal: 'keyword',
  name: 'keyword',
  section: 'keyword',
  deletion: 'keyword',
  'selector-tag': 'keyword',
  string: 'string',
  regexp: 'string',
  addition: 'string',
  symbol: 'string',
  number: 'number',
  attr: 'number',
  attribute: 'number',
  variable: 'number',
  'template-variable': 'number',
  title: 'title',
  type: 'title',
  'selector-class': 'title',
  'selector-id': 'title',
}

/** What gives code in a text its colours: as {@link highlightCode} does, until there is too much of it in that text. */
export function codeHighlighter(): typeof highlightCode {
  let highlighted = 0
  return (code, language) => {
    if (highlighted + code.length > MOST_IN_TEXT) return undefined
    const words = highlightCode(code, language)
    if (words) highlighted += code.length
    return words
  }
}

/**
 * Code in a language with its words in elements that styles give colours; `undefined` where the language is none that is
 * known, or there is too much of it. The characters are the same. Content chooses among the five classes alone.
 *
 * @param language as a fence names it: `ts`, `python`
 */
function highlightCode(code: string, language: string): ElementContent[] | undefined {
  if (code.length > MOST_CHARACTERS || !lowlight.registered(language)) return undefined
  // Scopes may lie in one another as deep as brackets do in the code: they become flat, the innermost counts.
  const words: ElementContent[] = []
  const open: { readonly node: RootContent; readonly kind?: string }[] = []
  const enter = (nodes: readonly RootContent[], kind: string | undefined) => {
    for (const node of nodes.toReversed()) open.push({ node, ...(kind && { kind }) })
  }
  enter(lowlight.highlight(language, code).children, undefined)
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, kind } = next
    if (node.type === 'text') words.push(kind ? element('span', { className: [`language-${kind}`] }, [node]) : node)
    else if (node.type === 'element') enter(node.children, kindOf(node) ?? kind)
  }
  return words
}

function kindOf({ properties: { className } }: Element): string | undefined {
  const [scope] = Array.isArray(className) ? className : []
  const name = String(scope).replace(/^hljs-/, '')
  return Object.hasOwn(KINDS, name) ? KINDS[name] : undefined
}
