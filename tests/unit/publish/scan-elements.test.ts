import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse } from 'parse5'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { attributesOf, scanElements } from '../../../lib/publish/scan-elements'

/** Names and attributes of all elements, as a browser's parser finds them. */
function parsed(html: string): unknown[] {
  const found: unknown[] = []
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if ('tagName' in node) found.push([node.tagName, node.attrs.map(({ name }) => name)])
    if ('childNodes' in node && !('tagName' in node && node.tagName === 'noscript')) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return found
}

const scanned = (html: string) =>
  scanElements(html).map((element) => [element.tagName, [...attributesOf(html, element).keys()]])

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('<script>', '</script>', '"><script src=x>', "'", '-->', '<!--', '</title>', 'a > b < c', '=', '/>'),
)
const node: fc.Arbitrary<ReactNode> = fc.letrec<{ node: ReactNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    text,
    fc
      .tuple(fc.constantFrom('div', 'span', 'b', 'section'), text, text, fc.array(tie('node'), { maxLength: 3 }))
      .map(([name, title, id, children]) => createElement(name, { title, id, 'data-a': true }, ...children)),
    text.map((alt) => createElement('img', { alt, src: '/a.svg' })),
    text.map((value) => createElement('textarea', { defaultValue: value })),
    fc.constant(createElement('script', { src: '/a.js', async: true })),
  ),
})).node

test('what React writes is read as a browser’s parser reads it', () => {
  fc.assert(
    fc.property(text, node, (title, body) => {
      const page = createElement(
        'html',
        {},
        createElement('head', {}, createElement('title', {}, title)),
        createElement('body', {}, body),
      )
      // Null bytes and line ends are read anew by HTML itself.
      const html = `<!DOCTYPE html>${renderToStaticMarkup(page).replace(/[\p{Cc}]/gu, '')}`
      expect(scanned(html)).toEqual(parsed(html))
    }),
    { numRuns: 200 },
  )
})

test.each(['<p', '<p title="a>', '<script>a', '<!-- a', '< p>', '<1>'])(
  'what no serialiser writes is refused: %s',
  (html) => {
    expect(() => scanElements(html)).toThrow('no serialiser')
  },
)

test('the content of a script stands where the offsets say', () => {
  const html = '<body><script type="a">if (a < b) "</scr" + "ipt>"</script><p></p></body>'
  const [, script, paragraph] = scanElements(html)
  expect(script && html.slice(script.tagEnd, script.contentEnd)).toBe('if (a < b) "</scr" + "ipt>"')
  expect(script && html.slice(script.start, script.end)).toMatch(/^<script.*<\/script>$/)
  expect(paragraph?.tagName).toBe('p')
})
