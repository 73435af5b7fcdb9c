import { createHash } from 'node:crypto'
import { PAGE_POLICY } from '../outputs/headers/security-headers'
import { attributesOf, type ScannedElement, scanElements } from './scan-elements'

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
 * The page is read tag by tag, never by a pattern over it all: text of the content may look like a script where it is
 * none. The file stands where the last of the scripts stood, at the end of the body, and is no deferred one: Next closes
 * its stream of data as soon as the document is parsed.
 *
 * @throws Error when the page holds an inline script that neither Next nor React wrote
 */
export function externaliseScripts(html: string): StrictPage {
  const elements = scanElements(html)
  const head = elements.find(({ tagName }) => tagName === 'head')
  if (!head) throw new Error('a page without <head>')
  const inline = elements.filter((element) => element.tagName === 'script' && isInlineCode(attributesOf(html, element)))
  const text = inline.map((element) => codeOf(element, html)).join('\n')
  const script = inline.length > 0 ? { path: `/page-data/${hashOf(text)}.js`, text } : undefined
  const policy = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`
  const pieces = [html.slice(0, head.tagEnd), policy]
  let end = head.tagEnd
  for (const [index, element] of inline.entries()) {
    pieces.push(html.slice(end, element.start))
    if (index === inline.length - 1 && script) pieces.push(`<script src="${script.path}"></script>`)
    end = element.end
  }
  return { html: pieces.join('') + html.slice(end), ...(script && { script }) }
}

function isInlineCode(attributes: ReadonlyMap<string, string>): boolean {
  return !attributes.has('src') && attributes.get('type') !== 'application/ld+json'
}

function codeOf({ tagEnd, contentEnd }: ScannedElement, html: string): string {
  const code = html.slice(tagEnd, contentEnd)
  if (!KNOWN_STARTS.some((start) => code.startsWith(start)))
    throw new Error(`an unknown inline script: ${code.slice(0, 80)}`)
  return code
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 16)
}
