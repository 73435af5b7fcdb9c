import { describe, expect, test } from 'vitest'
import { en } from '../../../lib/dictionary/en'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { plainText } from '../../../lib/markdown/plain-text'
import { renderHtml } from '../../../lib/markdown/render/render-html'
import { lineAt, textLines } from '../../../lib/markdown/text-lines'

const render = (markdown: string) => renderHtml(parseMarkdown(markdown), { hrefOf: (url) => url, labels: en }).trim()
const text = (markdown: string) => plainText(parseMarkdown(markdown)).text
const link = (url: string) => `<a href="${url}" rel="noopener nofollow">${url}</a>`

describe('one tilde is text, two strike', () => {
  test.each([
    ['价格是10~20元，周期3~5天。', '<p>价格是10~20元，周期3~5天。</p>'],
    ['~a~ and ~~b~~', '<p>~a~ and <del>b</del></p>'],
    ['约~5%，~~旧~~新，1~2', '<p>约~5%，<del>旧</del>新，1~2</p>'],
  ])('%s', (markdown, html) => expect(render(markdown)).toBe(html))
})

describe('ordered lists begin at the number that is written', () => {
  test.each([
    ['3. c\n4. d', '<ol start="3">'],
    ['0. zero', '<ol start="0">'],
    ['1. a', '<ol>'],
    ['> 7. g', '<ol start="7">'],
    ['- x\n\n  12. l', '<ol start="12">'],
    ['1. a\n\nwords\n\n2. b', '<ol start="2">'],
  ])('%j', (markdown, html) => expect(render(markdown)).toContain(html))
})

describe('bare addresses end before Chinese punctuation', () => {
  test.each([
    ['官网是 https://example.com/docs。您可以看看。', `官网是 ${link('https://example.com/docs')}。您可以看看。`],
    ['见https://example.com/a（旧版）', `见${link('https://example.com/a')}（旧版）`],
    ['“https://example.com/a”和', `“${link('https://example.com/a')}”和`],
    ['《https://example.com/a》、b', `《${link('https://example.com/a')}》、b`],
    ['**官网 https://example.com/docs。**后面', `<strong>官网 ${link('https://example.com/docs')}。</strong>后面`],
    ['https://example.com/docs.，后面', `${link('https://example.com/docs')}.，后面`],
    ['https://example.com/a..b.c...。', `${link('https://example.com/a..b.c')}...。`],
    ['https://example.com，后面', `${link('https://example.com')}，后面`],
    ['https://zh.wikipedia.org/wiki/提示工程 好', `${link('https://zh.wikipedia.org/wiki/提示工程')} 好`],
    ['**https://example.com/a**。', `<strong>${link('https://example.com/a')}</strong>。`],
    ['（https://example.com/a_(b)）', `（${link('https://example.com/a_(b)')}）`],
    ['https://example.com/a?b=c&d=e) f', `${link('https://example.com/a?b=c&d=e').replaceAll('&', '&#x26;')}) f`],
    ['https://example.com/a_(b) c', `${link('https://example.com/a_(b)')} c`],
  ])('%s', (markdown, html) => expect(render(markdown)).toBe(`<p>${html}</p>`))

  test('also those without a scheme', () => {
    expect(render('官网：www.example.com/docs。您可以')).toBe(
      '<p>官网：<a href="http://www.example.com/docs" rel="noopener nofollow">www.example.com/docs</a>。您可以</p>',
    )
  })

  test('links and addresses in brackets are as they are written', () => {
    expect(render('<https://example.com/。a>')).toContain('>https://example.com/。a</a>')
    expect(render('[见 https://example.com/a。好](https://b.example/)')).toContain('>见 https://example.com/a。好</a>')
    expect(render('[字](https://example.com/。a)')).toContain('href="https://example.com/。a"')
  })
})

describe('a line break between Han characters is no space', () => {
  test.each([
    ['你好\n世界', '你好世界'],
    ['你好，\n世界', '你好，世界'],
    ['“好”\n《书》', '“好”《书》'],
    ['**你好**\n世界', '你好世界'],
    ['你好\n**世界**', '你好世界'],
    ['ここは\nカナ', 'ここはカナ'],
    ['𠮷\n𠮷', '𠮷𠮷'],
    ['用 GPT\n生成', '用 GPT\n生成'],
    ['有\nGPT', '有\nGPT'],
    ['有 3\n个', '有 3\n个'],
    ['한국\n말', '한국\n말'],
    ['one\ntwo', 'one\ntwo'],
    ['你好  \n世界', '你好\n世界'],
    ['`码`\n世界', '码\n世界'],
    ['- 你好\n  世界', '你好世界'],
    ['> 你好\n> 世界', '你好世界'],
  ])('%j', (markdown, expected) => expect(text(markdown)).toBe(expected))

  test('but before a written number, which begins a line', () => {
    expect(render('步骤：\n1、甲\n2、乙\n（3）丙\n④丁')).toBe(
      '<p>步骤：<br>\n1、甲<br>\n2、乙<br>\n（3）丙<br>\n④丁</p>',
    )
  })

  test.each(['一、', '（二）', '(3) ', '4) ', '步骤 2：', 'Step 2: ', '⑤', '第三，'])('%s is one', (number) => {
    expect(text(`甲\n${number}乙`)).toBe(`甲\n${number}乙`)
    expect(render(`甲\n${number}乙`)).toContain('<br>')
  })

  test('lines of the file are still known', () => {
    const root = parseMarkdown('甲甲\n乙乙\n丙丙 a\nb\n\n丁\n戊')
    const { text: shown } = plainText(root)
    const lineOf = (word: string) => lineAt(shown, textLines(root), shown.indexOf(word))
    expect(['甲', '乙', '丙', 'b', '丁', '戊'].map(lineOf)).toEqual([1, 2, 3, 4, 6, 7])
  })
})

describe('HTML', () => {
  test.each([
    ['a <!-- b --> c', '<p>a  c</p>'],
    ['<!-- a\n\n## References\n\nb -->\n\nc', '<p>c</p>'],
    ['a\n\n<!-- b --> c', '<p>a</p>\n<p> c</p>'],
    ['- a <!-- b\n  c -->\n- d', '<ul>\n<li>a </li>\n<li>d</li>\n</ul>'],
    ['`<!-- a -->`', '<p><code>&#x3C;!-- a --></code></p>'],
    ['<!-- never ended', '<p>&#x3C;!-- never ended</p>'],
    ['a<br>b<br/>c<BR />d', '<p>a<br>\nb<br>\nc<br>\nd</p>'],
    ['<br>\na', '<p><br>\na</p>'],
    ['Vec<T> <b>', '<p>Vec&#x3C;T> &#x3C;b></p>'],
  ])('%j', (markdown, html) => expect(render(markdown)).toBe(html))

  test('breaks the line in a cell', () => {
    expect(render('|a|\n|-|\n|b<br>c|')).toContain('<td>b<br>\nc</td>')
  })
})

describe('alerts', () => {
  test.each(['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION', 'note'])(
    '%s is a box with its kind in words',
    (kind) => {
      const name = kind.toLowerCase() as 'note'
      expect(render(`> [!${kind}]\n> words **here**\n>\n> more`)).toBe(
        `<div class="alert alert-${name}">\n<p class="alert-title">${en.alerts[name]}</p>\n<p>words <strong>here</strong></p>\n<p>more</p>\n</div>`,
      )
    },
  )

  test.each(['> [!NOTE]', '> [!OTHER]\n> a', '> [!NOTE] a', '> a\n> [!NOTE]', '[!NOTE]\na'])(
    '%j is none',
    (markdown) => {
      expect(render(markdown)).toContain('[!')
      expect(render(markdown)).not.toContain('alert')
    },
  )

  test('say nothing that their text does not', () => {
    expect(text('> [!WARNING]\n> words')).toBe('words')
    expect(text('> [!WARNING]\n>\n> words')).toBe('words')
  })
})
