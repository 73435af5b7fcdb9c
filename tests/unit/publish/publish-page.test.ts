import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5'
import { createElement, type ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { headersFile } from '../../../lib/outputs/headers/headers-file'
import { PAGE_POLICY, SECURITY_HEADERS } from '../../../lib/outputs/headers/security-headers'
import { baseOfPage } from '../../../lib/publish/base-of-page'
import type { IslandScripts } from '../../../lib/publish/island-scripts'
import { publishedPage } from '../../../lib/publish/publish-page'

const scripts: IslandScripts = {
  entry: 'islands/start.js',
  blocking: 'islands/first.js',
  files: [],
  filesOf: (islands) => ['islands/start.js', ...islands.map((island) => `islands/${island}.js`)],
}
const POLICY = `<meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}">`
const FIRST = '<script src="/islands/first.js"></script>'
const START = '<script type="module" src="/islands/start.js"></script>'

const page = (body: string, head = '') =>
  `<!DOCTYPE html><html><head>${head}<title>t</title></head><body>${body}</body></html>`
const published = (body: string, head = '') => publishedPage(page(body, head), scripts, '')

describe('a published page', () => {
  test('waits for one script, before its styles, and has that of its islands in place of those of Next', () => {
    const next = '<link rel="preload" as="script" href="/a.js"/><script src="/_next/a.js" async=""></script>'
    expect(published('<p>a</p><script>self.__next_f=1</script><p>b</p><script src="/_next/b.js"></script>', next)).toBe(
      `<!DOCTYPE html><html><head>${POLICY}${FIRST}<title>t</title>${START}</head><body><p>a</p><p>b</p></body></html>`,
    )
  })

  test('asks early for the code of its islands, once for each', () => {
    const body = '<div data-island="field"></div><div data-island="field"></div><div data-island="reader"></div>'
    expect(published(body)).toContain(
      `<link rel="modulepreload" href="/islands/field.js"><link rel="modulepreload" href="/islands/reader.js">${START}`,
    )
  })

  test('keeps its styles, its addresses and its structured data', () => {
    const head =
      '<link rel="stylesheet" href="/a.css"/><link rel="canonical" href="/"/><script type="application/ld+json">{"a":1}</script>'
    expect(published('', head)).toContain(head)
  })

  test('keeps what only looks like a script', () => {
    const body = '<p title="<script>">&lt;script>alert(1)&lt;/script></p><textarea><script>a</script></textarea>'
    expect(published(body)).toContain(`<body>${body}</body>`)
  })

  test('is none of those that only scripts complete', () => {
    expect(() => published('<template id="B:0"></template>')).toThrow('only scripts complete')
    expect(() => publishedPage('<p>a</p>', scripts, '')).toThrow('without <head>')
  })
})

describe('a page of a site that stands under a path', () => {
  const based = (body: string, head = '', base = '/wenda') => publishedPage(page(body, head), scripts, base)

  test('names the path in its root element, and before all addresses of scripts', () => {
    const html = based('<div data-island="field"></div>')
    expect(html).toMatch(/^<!DOCTYPE html><html data-base="\/wenda"><head>/)
    expect(html).toContain('href="/wenda/islands/field.js"')
    expect(html).toContain('src="/wenda/islands/first.js"')
    expect(html).toContain('src="/wenda/islands/start.js"')
    expect(baseOfPage(html)).toBe('/wenda')
    expect(baseOfPage(published(''))).toBe('')
    expect(baseOfPage(based('', '', '/a&b'))).toBe('/a&b')
  })

  test('has it before every address within the site, and before nothing else', () => {
    const head = '<link rel="stylesheet" href="/a.css"/><link rel="canonical" href="https://a.example/wenda/b"/>'
    const body = [
      '<meta http-equiv="refresh" content="0;url=/questions/a"/><a href="/">h</a><a class="a" href="/questions/a#b">a</a>',
      '<a href="#b">b</a><a href="//a.example/">c</a><a href="https://a.example/">d</a><img alt="/" src="/images/a.svg"/>',
      '<form action="/search" method="get"><input value="/a" title="/b"/></form><p title="href=&quot;/a&quot;">href="/a"</p>',
      '<div data-props="{&quot;a&quot;:&quot;/b&quot;}"></div><meta name="description" content="/a"/>',
    ].join('')
    expect(based(body, head)).toContain(head.replace('"/a.css"', '"/wenda/a.css"'))
    expect(based(body, head)).toContain(
      body
        .replace('url=/questions', 'url=/wenda/questions')
        .replace('href="/">h', 'href="/wenda/">h')
        .replace('href="/questions', 'href="/wenda/questions')
        .replace('src="/images', 'src="/wenda/images')
        .replace('action="/search"', 'action="/wenda/search"'),
    )
  })

  test('loses what is taken away of Next whole', () => {
    const next = '<link rel="preload" as="script" href="/a.js"/><script src="/_next/a.js" async=""></script>'
    expect(based('<script src="/_next/b.js"></script>', next)).not.toContain('.js" ')
    expect(based('<script src="/_next/b.js"></script>', next)).toContain('<title>t</title><script type="module"')
  })
})

/** What a browser's parser makes of a page, but for scripts and what publishing changes in the head. */
function withoutScripts(html: string): string {
  const document = parse(html)
  const clean = (node: DefaultTreeAdapterTypes.ParentNode): void => {
    node.childNodes = node.childNodes.filter(
      (child) => !('tagName' in child && ['script', 'meta', 'link'].includes(child.tagName)),
    )
    for (const child of node.childNodes) if ('childNodes' in child) clean(child)
  }
  clean(document)
  return serialize(document)
}

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
    text.map((code) => createElement('script', {}, JSON.stringify(code).replaceAll('<', '\\u003c'))),
  ),
})).node

test('whatever React wrote, nothing but scripts is taken away, and all of them', () => {
  fc.assert(
    fc.property(text, node, (title, body) => {
      const document = createElement(
        'html',
        {},
        createElement('head', {}, createElement('title', {}, title)),
        createElement('body', {}, body),
      )
      // Null bytes and line ends are read anew by HTML itself.
      const html = `<!DOCTYPE html>${renderToStaticMarkup(document).replace(/[\p{Cc}]/gu, '')}`
      const result = publishedPage(html, scripts, '')
      expect(withoutScripts(result)).toBe(withoutScripts(html))
      expect(withoutScripts(result.replace(FIRST, '').replace(START, ''))).toBe(
        serialize(parse(result.replace(POLICY, '').replace(FIRST, '').replace(START, ''))),
      )
    }),
    { numRuns: 200 },
  )
})

test('scripts come from the site alone, nothing inline, nothing evaluated, nothing framed', () => {
  const policy = SECURITY_HEADERS['Content-Security-Policy'] ?? ''
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/)
  expect(policy).toMatch(/default-src 'none'/)
  expect(policy).toMatch(/script-src 'self'(;|$)/)
  expect(policy).toMatch(/frame-ancestors 'none'/)
})

test('the headers file says the same to static hosts', () => {
  const file = headersFile()
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) expect(file).toContain(`  ${name}: ${value}\n`)
  expect(file).toMatch(/^\/\*\n/)
  expect(file).toMatch(
    /\/_next\/static\/\*\n {2}! Cache-Control\n {2}Cache-Control: public, max-age=31536000, immutable/,
  )
})
