import { describe, expect, test } from 'vitest'
import { en } from '../../../../lib/dictionary/en'
import { findExcess } from '../../../../lib/markdown/limits/find-excess'
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown'
import { plainText } from '../../../../lib/markdown/plain-text'
import type { MarkedRange } from '../../../../lib/markdown/render/range-marker'
import { renderHtml } from '../../../../lib/markdown/render/render-html'

function html(markdown: string, ranges: readonly MarkedRange[] = []): string {
  return renderHtml(parseMarkdown(markdown), { ranges, hrefOf: (url) => url, labels: en })
}

function text(markdown: string): string {
  return plainText(parseMarkdown(markdown)).text
}

describe('a formula', () => {
  test.each([
    ['$d_k$', '$d_k$'],
    ['$$d_k$$', '$d_k$'],
    ['\\(d_k\\)', '$d_k$'],
    ['\\[d_k\\]', '$d_k$'],
    ['**重点 $a*b*c$ 后**面', '重点 $a*b*c$ 后面'],
    ['- 项 $\\mathcal{L}_{CE} = -\\sum_{x} p_{x}$', '项 $\\mathcal{L}_{CE} = -\\sum_{x} p_{x}$'],
    ['$$\na\n- b\n= c \\\\\n> 0\n$$', '$a - b = c \\\\ > 0$'],
    ['文字：\n\\[\n1. x\n* y_1\n\\]\n后面', '文字：\n$1. x * y_1$\n后面'],
    ['> $$\n> - x\n> $$', '$- x$'],
    ['1. 项\n\n   $$\n   + y\n   $$\n2. 二', '项\n$+ y$\n二'],
    ['$\\text{价格，元} \\times 2$', '$\\text{价格，元} \\times 2$'],
    ['$$\n\na^2\n\n$$', '$a^2$'],
    ['前\n\n$$\na_1 \\\\\n\n- c\n\n> d\n$$\n\n后', '前\n$a_1 \\\\ - c > d$\n后'],
    ['> $$\n> a_1\n>\n> b\n> $$', '$a_1 b$'],
    ['- 项\n\n  \\[\n  a_1\n  \n  b\n  \\]\n\n- 二', '项\n$a_1 b$\n二'],
    ['$$\\begin{aligned}\na &= b\n\n\\end{aligned}$$', '$\\begin{aligned} a &= b \\end{aligned}$'],
    ['| a |\n| - |\n| $P(A\\|B)$ |', 'a\n$P(A|B)$'],
    ['$\\|x\\|$', '$\\|x\\|$'],
    ['$\\$5 + x$', '$\\$5 + x$'],
  ])('in %j is typeset, and reads %j', (markdown, read) => {
    expect(html(markdown)).toContain('<math')
    expect(text(markdown)).toBe(read)
  })

  test.each([
    '价格 $5 和 $10',
    '花了3$，收了5$',
    'US$5到US$6',
    'from $5-$10 a day',
    '$ x $',
    '\\$c\\$',
    '`$a$`',
    '```\n$$\n- a\n$$\n```',
    '\\[1\\] 与 \\[链接\\]',
    'as said \\(see below\\) and \\(1\\)',
    '[链接](https://a.example/$x$)',
    '$$\nunclosed\n- a\n- b',
    '$$ 是进程号\n\n文字 a_1\n\n$$',
    '$$\n\nsome words\n\n$$',
    '$$\n\na_1 `code`\n\n$$',
    '- `$$` 是进程号\n- `$$` 又一次',
  ])('is not in %j', (markdown) => {
    expect(html(markdown)).not.toContain('<math')
  })

  test('with empty lines leaves the lines of the file as they are', () => {
    const { children } = parseMarkdown('one\n\n$$\na_1\n\n\nb\n$$\n\nafter\n\n$$\nc_1\n\nd\n$$\nlast')
    expect(children.map(({ position }) => [position?.start.line, position?.end.line])).toEqual([
      [1, 1],
      [3, 8],
      [10, 10],
      [12, 17],
    ])
  })

  test('leaves characters of private use as they are', () => {
    expect(text('\ue00a\ue041 $$\na_1\n- b\n$$')).toContain('\ue00a\ue041')
  })

  test('in code of several lines stays as it is written', () => {
    expect(text('```\n$$\n- a\n> b\n$$\n```')).toBe('$$\n- a\n> b\n$$')
    expect(html('- `$$` 是进程号\n- `$$` 又一次')).toContain('<ul>')
  })

  test.each([
    '$\\frac{1$',
    '\\(\\unknown x\\)',
    '$\\href{https://a.example}{x}$',
    '$\\includegraphics{a_b.png}$',
    '$\\def\\a{\\a\\a}\\a$',
    '\\[\\ref{a_b}\\]',
    `$${'\\sqrt{'.repeat(150)}x${'}'.repeat(150)}$`,
  ])('that cannot be read shows its source in full: %j', (markdown) => {
    const root = parseMarkdown(`前 ${markdown} 后`)
    expect(plainText(root).text).toBe(`前 ${markdown} 后`)
    expect(root.data?.unreadableFormulas).toHaveLength(1)
    expect(html(markdown)).toMatch(/^<p><code>/)
  })

  test('brings no class, style, id, link or script', () => {
    const all = [
      '$\\label{content} x$',
      '$\\boxed{x}$',
      '$\\color{red} x$',
      '$$\\begin{align} a &= b \\\\ c &= d \\tag{1} \\end{align}$$',
      '$\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}$',
      '$\\text{<script>alert(1)</script>}$',
      '$x \\class{a}{b}$',
    ].join('\n\n')
    expect(html(all)).not.toMatch(/<(?:a|script|span|style)\b|\b(?:class|style|id|href|on\w+)=/)
  })

  test('is marked whole, or not at all', () => {
    const markdown = '前 $a_1 + b$ 后'
    const range = (start: number, end: number): MarkedRange => ({ start, end, tagName: 'span', properties: {} })
    expect(html(markdown, [range(0, 13)])).toMatch(
      /^<p><span>前 <\/span><span><math>.*<\/math><\/span><span> 后<\/span><\/p>/,
    )
    expect(html(markdown, [range(4, 6)])).toMatch(/^<p>前 <span><math>.*<\/math><\/span> 后<\/p>/)
  })

  test('takes no part in the limits on marks', () => {
    const formulas = Array.from({ length: 2000 }, (_, n) => `$x_{${n}} = y_{i}^*$ 与 \\(z_{j}\\)`).join('，')
    expect(findExcess(formulas)).toBeUndefined()
  })
})
