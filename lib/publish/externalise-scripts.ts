import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { PAGE_POLICY } from './security-headers'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.Node

/** A page without inline scripts, and the file that now holds them. */
export interface StrictPage {
  readonly html: string
  /** Its path in `out/`, from `/`, with a hash of its content in the name. */
  readonly script?: { readonly path: string; readonly text: string }
}

// Every inline script that Next 16 and React 19 write starts with one of these. Anything else is none of theirs.
const KNOWN_STARTS = [
  '(self.__next_f',
  'self.__next_f',
  '(globalThis["TURBOPACK"]',
  'requestAnimationFrame(',
  '$RB=',
  '$RC',
  '$RS',
  '$RX',
]

/**
 * Moves a page's inline scripts into one file of its own, so that `script-src 'self'` holds without hashes or nonces, and
 * states the policy in the page for hosts that send no headers.
 *
 * The page is read by an HTML parser, never by a pattern: text of the content may look like a script where it is none.
 * The file stands where the last of the scripts stood, at the end of the body, and is no deferred one: Next closes its
 * stream of data as soon as the document is parsed.
 *
 * @throws Error when the page holds an inline script that neither Next nor React wrote
 */
export function externaliseScripts(html: string): StrictPage {
  const inline: Element[] = []
  let head: Element | undefined
  visit(parse(html, { sourceCodeLocationInfo: true }), (element) => {
    if (element.tagName === 'head') head = element
    if (element.tagName === 'script' && isInlineCode(element)) inline.push(element)
  })
  const headEnd = head?.sourceCodeLocation?.startTag?.endOffset
  if (headEnd === undefined) throw new Error('a page without <head>')
  const text = inline.map(codeOf).join('\n')
  const script = inline.length > 0 ? { path: `/page-data/${hashOf(text)}.js`, text } : undefined
  let strict = html
  for (const [index, { sourceCodeLocation }] of inline.reverse().entries()) {
    if (!sourceCodeLocation) throw new Error('an inline script without a place in its page')
    const tag = index === 0 && script ? `<script src="${script.path}"></script>` : ''
    strict = strict.slice(0, sourceCodeLocation.startOffset) + tag + strict.slice(sourceCodeLocation.endOffset)
  }
  const policy = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`
  return { html: strict.slice(0, headEnd) + policy + strict.slice(headEnd), ...(script && { script }) }
}

function visit(node: Node, act: (element: Element) => void): void {
  if ('tagName' in node) act(node)
  if ('childNodes' in node) for (const child of node.childNodes) visit(child, act)
}

function isInlineCode(element: Element): boolean {
  const attribute = (name: string) => element.attrs.find((attr) => attr.name === name)?.value
  return attribute('src') === undefined && attribute('type') !== 'application/ld+json'
}

function codeOf(script: Element): string {
  const code = script.childNodes.map((node) => ('value' in node ? node.value : '')).join('')
  if (!KNOWN_STARTS.some((start) => code.startsWith(start)))
    throw new Error(`an unknown inline script: ${code.slice(0, 80)}`)
  return code
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}
