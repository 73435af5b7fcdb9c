import { expect, test } from 'vitest'
import { en } from '../../../../lib/dictionary/en'
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown'
import { plainText } from '../../../../lib/markdown/plain-text'
import { renderHtml } from '../../../../lib/markdown/render/render-html'

function html(markdown: string): string {
  return renderHtml(parseMarkdown(markdown), { hrefOf: (url) => url, labels: en }).replaceAll('\n', '')
}

const box = (kind: string, label: string, inner: string) =>
  `<div class="alert alert-${kind}"><p class="alert-title">${label}</p>${inner}</div>`

test.each([
  [':::tip\nRead on.\n:::', box('tip', 'Tip', '<p>Read on.</p>')],
  [
    '::: warning\n\n- a\n- b\n:::\nbehind',
    `${box('warning', 'Warning', '<ul><li>a</li><li>b</li></ul>')}<p>behind</p>`,
  ],
  [':::tips\n甲\n:::', box('tip', 'Tip', '<p>甲</p>')],
  ['::: danger 小心\n乙\n:::', box('caution', 'Caution', '<p><strong>小心</strong></p><p>乙</p>')],
  [':::note[A title]{.x}\nb\n:::', box('note', 'Note', '<p><strong>A title</strong></p><p>b</p>')],
  ['::::info\n:::tip\na\n:::\n::::', box('note', 'Note', box('tip', 'Tip', '<p>a</p>'))],
  ['> :::tip\n> a\n> :::', `<blockquote>${box('tip', 'Tip', '<p>a</p>')}</blockquote>`],
  ['text\n:::tip\na\n:::', `<p>text</p>${box('tip', 'Tip', '<p>a</p>')}`],
])('%j is a box', (markdown, page) => {
  expect(html(markdown)).toBe(page)
})

test.each([
  ['时间:::三点', '<p>时间:::三点</p>'],
  [':::tip\nno end', '<p>:::tip</p><p>no end</p>'],
  ['no beginning\n\n:::', '<p>no beginning</p><p>:::</p>'],
  ['::: {.callout}\na', '<p>::: {.callout}a</p>'],
  ['`:::tip`', '<p><code>:::tip</code></p>'],
  ['::tip\na\n::', '<p>::tipa::</p>'],
])('%j is none', (markdown, page) => {
  expect(html(markdown)).toBe(page)
})

test('the lines of a box are no text, its title is', () => {
  expect(plainText(parseMarkdown('::: tip 标题\n一。\n\n二。\n:::\n\n三。')).text).toBe('标题\n一。\n二。\n三。')
})

test('boxes in one another end somewhere', () => {
  const deep = `${':::tip\n'.repeat(3000)}a\n${':::\n'.repeat(3000)}`
  expect(html(deep).match(/class="alert /g)).toHaveLength(10)
})
