import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { describe, expect, test } from 'vitest'
import { hrefOfLink } from '../../../../lib/catalogue/compile/href-of-link'
import { en } from '../../../../lib/dictionary/en'
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown'
import { plainText } from '../../../../lib/markdown/plain-text'
import type { MarkedRange } from '../../../../lib/markdown/render/range-marker'
import { renderHtml } from '../../../../lib/markdown/render/render-html'

const render = (markdown: string) =>
  renderHtml(parseMarkdown(markdown), {
    hrefOf: (url) => hrefOfLink(url, 'questions/why.md'),
    labels: en,
  })

describe('what is written shows', () => {
  test.each([
    ['`Vec<T>` and Vec<T>', '<p><code>Vec&#x3C;T></code> and Vec&#x3C;T></p>'],
    ['<script>alert(1)</script>', '<p>&#x3C;script>alert(1)&#x3C;/script></p>'],
    ['a <b onclick="x">b</b>', '<p>a &#x3C;b onclick="x">b&#x3C;/b></p>'],
    ['**重要：**后面', '<p><strong>重要：</strong>后面</p>'],
    ['他说**“好”**了', '<p>他说<strong>“好”</strong>了</p>'],
    ['~~删去。~~后面', '<p><del>删去。</del>后面</p>'],
  ])('%s', (markdown, html) => {
    expect(render(markdown).trim()).toBe(html)
  })

  test('headings begin below the page’s own, with anchors that nothing of the page has', () => {
    expect(render('# Why\n\n## Why\n\n[up](#why)')).toBe(
      '<h2 id="content-why">Why</h2>\n<h2 id="content-why-1">Why</h2>\n<p><a href="#content-why">up</a></p>\n',
    )
  })

  test('task lists say in words what is done', () => {
    const html = render('- [x] read\n- [ ] write')
    expect(html).toContain(`<span class="task" role="img" aria-label="${en.taskDone}">☑</span> read`)
    expect(html).toContain(`<span class="task" role="img" aria-label="${en.taskOpen}">☐</span> write`)
  })

  test('tables and code can be scrolled by keyboard, and say what they are', () => {
    expect(render('|a|b|\n|:-|-|\n|c|d|')).toContain(
      `<div class="table-scroll" role="region" tabindex="0" aria-label="${en.table}">\n<table>`,
    )
    const html = render('```js\n  a < b\n\n```')
    expect(html).toContain(`<pre tabindex="0" role="region" aria-label="${en.code}"><code class="language-js">`)
    expect(html).toContain('  a &#x3C; b\n')
  })
})

test('cells beyond the header of a table are shown', () => {
  const table = render('| a | b |\n| - | - |\n| `x|y` | what it does | more |\n| c |')
  expect(table.match(/<td>.*?<\/td>/g)).toEqual([
    '<td>`x</td>',
    '<td>y`</td>',
    '<td>what it does</td>',
    '<td>more</td>',
    '<td>c</td>',
    '<td></td>',
  ])
})

test('regions of a text have names of their own', () => {
  const html = render('|a|\n|-|\n|b|\n\n```\nc\n```\n\n|d|\n|-|\n|e|\n\n```\nf\n```')
  const names = [...html.matchAll(/role="region"[^>]*aria-label="([^"]*)"/g)].map(([, name]) => name)
  expect(names).toEqual([en.table, en.code, `${en.table} 2`, `${en.code} 2`])
})

test('code is coloured by spans of five classes, none of which the content chooses', () => {
  expect(render('```ts\nconst a = 1\n```')).toContain(
    '<code class="language-ts"><span class="language-keyword">const</span> a = <span class="language-number">1</span>',
  )
})

describe('of classes, content chooses the language of code alone', () => {
  test.each(['js', 'C++', 'c#', 'objective-c', 'asp.net', 'x_86'])('%s', (language) => {
    expect(render(`\`\`\`${language}\na\n\`\`\``)).toContain(`<code class="language-${language}">`)
  })

  test.each([
    'js&#32;evidence-note&#32;fixed',
    'js&#9;fixed',
    'js&#10;fixed',
    'js&#12;fixed',
    'js&Tab;fixed',
    'js&NewLine;fixed',
    'js&nbsp;fixed',
    '{.fixed}',
    'js:fixed',
    'md:fixed',
    '&quot;fixed',
    'föö',
    '规',
    `a${'b'.repeat(100)}`,
  ])('%s', (info) => {
    for (const fence of ['```', '~~~'])
      expect(render(`${fence}${info}\na\n${fence}`)).toBe(
        `<pre tabindex="0" role="region" aria-label="${en.code}"><code>a</code></pre>\n`,
      )
  })
})

describe('footnotes', () => {
  test.each(['note-1', 'note.1', 'Note 1', 'note-call-1-1'])('no heading (## %s) has the id of one', (heading) => {
    const html = render(`## ${heading}\n\na[^x]\n\n[^x]: b`)
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(ids).toHaveLength(3)
    expect(new Set(ids).size).toBe(3)
  })

  test('in a link stand behind it: no link holds another', () => {
    const html = render('[words[^x] more](https://a.example/) end\n\n[^x]: b')
    expect(html).toMatch(/words more<\/a><sup><a [^>]*>\[1\]<\/a><\/sup> end/)
  })

  test('link both ways, each call on its own', () => {
    const html = render('a[^x] b[^y] c[^x]\n\n[^y]: why\n[^x]: see')
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    const targets = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
    expect(targets.length).toBe(6)
    expect(targets.toSorted().filter((id) => !ids.includes(id))).toEqual([])
    expect(new Set(ids).size).toBe(ids.length)
    // Numbered in the order in which the text calls them.
    expect(html.indexOf('see')).toBeLessThan(html.indexOf('why'))
  })

  test('are not lost where nothing calls them', () => {
    expect(render('a\n\n[^x]: unseen')).toContain('unseen')
  })

  test('stand at the place in the list that their number says', () => {
    const html = render('a[^x]\n\n[^y]: uncalled, calls[^z]\n\n[^x]: called\n\n[^z]: called by a note')
    expect([...html.matchAll(/<li id="content-note\.(\d)">\s*<p>(.*?)[ <[]/g)].map(([, n, word]) => [n, word])).toEqual(
      [
        ['1', 'called'],
        ['2', 'uncalled,'],
        ['3', 'called'],
      ],
    )
  })

  test('lead back to calls from notes below them', () => {
    const html = render('a[^x] b[^y]\n\n[^x]: one\n\n[^y]: two[^x]')
    expect(html).toContain('<p>one <a href="#content-note-call.1.1"')
    expect(html).toContain('<a href="#content-note-call.1.2"')
  })

  test('that end in code lead back from below it', () => {
    const html = render('a[^x]\n\n[^x]: see\n\n    ```\n    code\n    ```')
    expect(html).toContain('code</code></pre>\n<p> <a href="#content-note-call.1.1"')
  })

  test('that are not in the text leave their call as it was written', () => {
    const tree = parseMarkdown('a[^X]\n\n> [^x]: elsewhere')
    tree.children.pop()
    expect(renderHtml(tree, { hrefOf: (url) => url, labels: en })).toBe('<p>a[^X]</p>\n')
  })

  test('may call themselves', () => {
    expect(render('a[^x]\n\n[^x]: again[^x]')).toContain('again')
  })
})

describe('addresses', () => {
  test('outside links say so; files of the folder have the site’s address', () => {
    expect(render('[a](https://a.example/ "t")')).toContain(
      '<a href="https://a.example/" rel="noopener nofollow" title="t">a</a>',
    )
    expect(render('[a](../sources/b.md)')).toContain('<a href="/sources/b">a</a>')
    expect(render('[a][d]\n\n[d]: https://a.example/')).toContain('rel="noopener nofollow"')
    expect(render('https://a.example/x')).toContain('rel="noopener nofollow"')
    expect(render('<mailto:a@b.example>')).toContain('href="mailto:a@b.example"')
  })

  test.each([
    ['[a](HTTPS://a.example/B)', 'https://a.example/B'],
    ['[a](HtTp://a.example/)', 'http://a.example/'],
    ['[a][d]\n\n[d]: HTTPS://a.example/', 'https://a.example/'],
    ['<HTTPS://a.example/>', 'https://a.example/'],
    ['HTTPS://a.example/x', 'https://a.example/x'],
    ['[a](MAILTO:a@b.example)', 'mailto:a@b.example'],
    ['<MAILTO:a@b.example>', 'mailto:a@b.example'],
  ])('are links in whatever case their scheme is written: %s', (markdown, href) => {
    expect(render(markdown)).toContain(`href="${href}"`)
  })

  // They are refused when the file is read; this is the wall behind that one.
  test.each(['javascript:alert(1)', 'JAVASCRIPT:alert(1)', 'data:text/html,x', 'vbscript:x', 'java&#10;script:x'])(
    'never %s',
    (url) => {
      const markdown = `[a](<${url}>) ![a](<${url}>)`
      expect(render(markdown)).toBe('<p>a a</p>\n')
      const unresolved = renderHtml(parseMarkdown(markdown), { hrefOf: (written) => written, labels: en })
      expect(unresolved).not.toMatch(/(?:href|src)="/)
    },
  )

  test('images come from the site alone', () => {
    expect(render('![一只猫](/images/cat.png)')).toContain('<img src="/images/cat.png" alt="一只猫" loading="lazy">')
    expect(render('![a](https://a.example/b.png)')).not.toContain('src=')
    expect(render('![a][d]\n\n[d]: https://a.example/b.png')).not.toContain('src=')
  })
})

interface Element {
  readonly nodeName: string
  readonly attrs?: readonly { readonly name: string; readonly value: string }[]
  readonly childNodes?: readonly Element[]
}

const elementsIn = (node: Element): Element[] => [node, ...(node.childNodes ?? []).flatMap(elementsIn)]

test('no text, however odd, becomes an element or attribute that acts', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '[',
      '](',
      ')',
      '![',
      '`',
      '*',
      '|',
      '\n',
      '\n\n',
      '> ',
      '- ',
      '[^1]',
      ': ',
      '\n```js',
      '&#32;',
      '&Tab;',
      ' {.fixed #sentence-1 data-sentence=1}',
      '\n# ',
    ),
    fc.constantFrom(
      '<script>',
      '<img src=x onerror=a>',
      'javascript:a',
      'https://a.example',
      'onclick=',
      '<svg/onload=a>',
    ),
    fc.string({ maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      for (const { nodeName, attrs = [] } of elementsIn(parseFragment(render(pieces.join(''))) as Element)) {
        expect(nodeName).not.toMatch(/^(?:script|style|iframe|object|embed|svg|form|base|link|meta)$/)
        for (const { name, value } of attrs) {
          expect(name).not.toMatch(/^(?:on.*|style|srcdoc|srcset|data-.*)$/)
          if (name === 'id') expect(value).toMatch(/^content-/)
          if (name === 'class')
            expect(value).toMatch(/^(?:language-[a-z0-9+#._-]+|table-scroll|footnotes|task|task-list-item)$/i)
          if (name === 'src') expect(value).not.toMatch(/^[a-z]+:|^\/\//i)
          if (name === 'href') expect(value).not.toMatch(/^(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i)
        }
      }
    }),
    { numRuns: 150 },
  )
})

test('marks of sentences wrap their words, through emphasis and links, and change no letter', () => {
  const tree = parseMarkdown('一**二三**四[五](https://a.example/)六')
  const { text } = plainText(tree)
  const range: MarkedRange = {
    start: 2,
    end: 5,
    tagName: 'span',
    properties: { className: ['sentence'] },
    id: 'sentence-1',
  }
  const html = renderHtml(tree, { hrefOf: (url) => url, labels: en, ranges: [range] })
  const pieces = [...html.matchAll(/<span [^>]*>(.*?)<\/span>/g)].map(([, words]) => words)
  expect(pieces).toEqual(['三', '四', '五'])
  expect(html.match(/id="sentence-1"/g)).toHaveLength(1)
  expect(html.replace(/<[^>]+>/g, '').trim()).toBe(text)
})
