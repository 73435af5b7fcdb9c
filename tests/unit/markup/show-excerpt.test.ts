// @vitest-environment jsdom
import fc from 'fast-check'
import type { Blockquote } from 'mdast'
import { expect, test } from 'vitest'
import { parseQuestion } from '../../../lib/content/parse/parse-question'
import { dictionaryOf } from '../../../lib/dictionary/dictionary'
import { showExcerpt } from '../../../lib/markup/show-excerpt'
import type { PlainText } from '../../../lib/records/text'

const LABELS = dictionaryOf('en')
const SITE = { name: 'Wenda', url: 'https://wenda.example', language: 'en' as const }

/** An excerpt as its file is read. */
function read(markdown: string): { quote: Blockquote; text: PlainText } {
  const quoted = markdown.replace(/^/gm, '> ')
  const file = `---\ntitle: a\ndate: 2025-01-03\n---\n\nBecause. [a]\n\n[a]: https://a.example\n\n## References\n\n### T\n\n${quoted}\n`
  const { record, places } = parseQuestion({ path: 'questions/a.md', bytes: new TextEncoder().encode(file) }, SITE)
  const quote = places?.[0]?.quote
  const text = record?.references[0]?.excerpt
  if (!quote || !text) throw new Error(`no excerpt in ${markdown}`)
  return { quote, text }
}

/** As its page shows it, with some of its words marked. */
function show(markdown: string, words?: string): DocumentFragment {
  const { quote, text } = read(markdown)
  const start = words === undefined ? 0 : text.text.indexOf(words)
  const range = {
    start,
    end: start + (words ?? '').length,
    tagName: 'mark' as const,
    properties: { dataSentences: '1' },
  }
  const template = document.createElement('template')
  template.innerHTML = showExcerpt(quote, text, words === undefined ? [] : [range], LABELS).html
  return template.content
}

const texts = (within: ParentNode, selector: string) =>
  [...within.querySelectorAll(selector)].map(({ textContent }) => textContent)

test('a table stays a table, and is marked over its cells', () => {
  const shown = show('| 名称 | 数 |\n| --- | --- |\n| 铁 | 1 |\n| 铜 | 2 |', '铁\n1\n铜')
  expect(texts(shown, 'th')).toEqual(['名称', '数'])
  expect([...shown.querySelectorAll('tbody tr')].map((row) => texts(row, 'td'))).toEqual([
    ['铁', '1'],
    ['铜', '2'],
  ])
  expect(texts(shown, 'mark[data-sentences="1"]')).toEqual(['铁', '1', '铜'])
})

test('lists begin at the number that is written, and nest', () => {
  const shown = show('3. three\n4. four\n\n   - 7. deep\n\nwords\n\n5. five')
  expect([...shown.querySelectorAll('ol')].map((list) => list.getAttribute('start'))).toEqual(['3', '7', '5'])
  expect(texts(shown, 'ol > li > ul > li > ol > li')).toEqual(['deep'])
})

test('code stays code, with every space and line', () => {
  const shown = show('Run `npm ci`:\n\n```js\nif (a) {\n  b()\n}\n```', 'b()')
  expect(shown.querySelector('pre > code.language-js')?.textContent).toBe('if (a) {\n  b()\n}')
  expect(texts(shown, 'p > code')).toEqual(['npm ci'])
  expect(texts(shown, 'pre mark')).toEqual(['b()'])
})

test('formulas are typeset, and marked whole', () => {
  const shown = show('So $E = mc^2$ holds.', 'E = mc')
  expect(shown.querySelector('mark > math')).not.toBeNull()
  expect(shown.textContent).not.toContain('$')
})

test('lines break where they are broken, and Han characters meet where they are not', () => {
  expect(show('one<br>two\\\nthree').querySelectorAll('br')).toHaveLength(2)
  expect(show('1、甲\n2、乙').querySelectorAll('br')).toHaveLength(1)
  expect(show('一行\n又一行').textContent).toContain('一行又一行')
})

test('emphasis, quotes, alerts and tasks are what they are', () => {
  expect(texts(show('**strong** and ~~struck~~'), 'strong, del')).toEqual(['strong', 'struck'])
  expect(texts(show('> inner'), 'blockquote')).toEqual(['\ninner\n'])
  expect(texts(show('[!TIP]\nwords'), '.alert-tip p')).toEqual(['Tip', 'words'])
  expect(texts(show('- [x] done'), 'li .task')).toEqual(['☑'])
})

test('a quotation adds no id, link or heading to its page; its words are all there', () => {
  const shown = show(
    '## Head\n\n[own](https://a.example) [a] <https://b.example> note[^1] call[^none]\n\n[^1]: said here',
  )
  expect(shown.querySelector('[id], a, h1, h2, h3, h4, h5, h6')).toBeNull()
  expect(texts(shown, 'p')).toEqual(['Head', 'own a https://b.example note[1] call[^none]', 'said here'])
})

test.each([
  ['[heading3]Data[content]The model was **big**.', 'HEAD Data|TEXT The model was big.'],
  ['Before [Heading1] Data [CONTENT] after', 'TEXT Before|HEAD Data|TEXT after'],
  ['**[heading2]Data** x[content]y *z [heading3]Next*', 'HEAD Data x|TEXT y z|HEAD Next'],
  ['[heading3]Data\n[content]\nwords', 'HEAD Data|TEXT words'],
  ['[heading3]`code`[content]$a_1$ is', 'HEAD code|TEXT a1 is'],
  ['[content]\n\n- one[heading3]Data[content]two', 'TEXT one|HEAD Data|TEXT two'],
  ['### [heading3]Data[content]words', 'HEAD Data|TEXT words'],
])('chunk markers are headings and their text: %j', (markdown, blocks) => {
  const kinds = [...show(markdown).querySelectorAll('p')].map(
    (block) =>
      `${block.querySelector('strong:only-child')?.textContent === block.textContent ? 'HEAD' : 'TEXT'} ${block.textContent}`,
  )
  expect(kinds.join('|')).toBe(blocks)
})

test('chunk markers in code and cells are never shown', () => {
  const code = show('```\na[heading3]Data[content]b\n```')
  expect(texts(code, 'pre')).toEqual(['a', 'b'])
  expect(code.textContent).toMatch(/^a\s*Data\s*b\s*$/)
  expect(show('| a[content]b |\n| - |\n| c |').querySelector('th')?.innerHTML).toMatch(/^a<br>\s*b$/)
})

test('every stretch of the text can be marked, and nothing else is', () => {
  const markdown =
    '## 标题\n\n文字 **粗** `code` $x^2$ end\n\n3. one\n   - two\n\n| a | b |\n| - | - |\n| c | d |\n\n```\nx\n  y\n```\n\n[heading3]H[content]T'
  const { quote, text } = read(markdown)
  const length = text.text.length
  fc.assert(
    fc.property(fc.nat(length - 1), fc.integer({ min: 1, max: length }), (start, width) => {
      const end = Math.min(length, start + width)
      const range = { start, end, tagName: 'mark' as const, properties: {} }
      const template = document.createElement('template')
      template.innerHTML = showExcerpt(quote, text, [range], LABELS).html
      for (const math of template.content.querySelectorAll('math')) math.replaceWith('$x^2$')
      const formula = text.text.indexOf('$x^2$')
      // A formula is marked whole.
      const from = start > formula && start < formula + 5 ? formula : start
      const to = end > formula && end < formula + 5 ? formula + 5 : end
      const marked = texts(template.content, 'mark').join('')
      expect(marked.replace(/\s/g, '')).toBe(text.text.slice(from, to).replace(/\s/g, ''))
    }),
    { numRuns: 100 },
  )
})

test.each([
  ['短。', false],
  ['很长的摘录。'.repeat(40), true],
  ['行\n\n'.repeat(7), true],
  [`| a | b |\n| - | - |\n${'| c | d |\n'.repeat(5)}`, false],
  [`| a | b |\n| - | - |\n${'| c | d |\n'.repeat(6)}`, true],
  ['```\na\nb\nc\nd\ne\nf\ng\n```', true],
])('what takes more than six lines is long: %j', (markdown, isLong) => {
  const { quote, text } = read(markdown)
  expect(showExcerpt(quote, text, [], LABELS).isLong).toBe(isLong)
})
