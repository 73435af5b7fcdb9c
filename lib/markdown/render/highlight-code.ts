import type { Element, ElementContent, RootContent } from 'hast'
import { common, createLowlight } from 'lowlight'
import { element } from './element'

const lowlight = createLowlight(common)

// Some grammars look ahead from each place: 20,000 characters of the worst took 1.5 s, so that these take 60 ms.
const MOST_CHARACTERS = 4000

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

/**
 * Code in a language with its words in elements that styles give colours; `undefined` where the language is none that is
 * known, or there is too much of it. The characters are the same. Content chooses among the five classes alone.
 *
 * @param language as a fence names it: `ts`, `python`
 */
export function highlightCode(code: string, language: string): ElementContent[] | undefined {
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
