import { expect, test } from 'vitest'
import { answerSentences, unwrapLines } from '../../../lib/evidence/answer-sentences'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { plainText } from '../../../lib/markdown/plain-text'
import type { PlainText, TextBlock } from '../../../lib/records/text'
import { LONGEST_SENTENCE, splitSentences } from '../../../lib/text/split-sentences'

const pieces = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end))

function plain(...parts: readonly (readonly [TextBlock['kind'], string])[]): PlainText {
  const blocks: TextBlock[] = []
  let text = ''
  for (const [kind, part] of parts) {
    if (text !== '') text += '\n'
    blocks.push({ kind, start: text.length, end: text.length + part.length })
    text += part
  }
  return { text, blocks }
}

test.each([
  ['Chinese', '第一句。第二句！第三句？', ['第一句。', '第二句！', '第三句？']],
  ['statements parted by semicolons', '前者便宜；后者灵活。', ['前者便宜；', '后者灵活。']],
  [
    'quotes and brackets that close behind the mark',
    '他说：“好。”然后走了。（完。）',
    ['他说：“好。”', '然后走了。', '（完。）'],
  ],
  ['an ellipsis inside and at the end', '首先……然后走了。等等……', ['首先……然后走了。', '等等……']],
  ['footnote marks', '有人这样说。[1]另有说法。[^2]完', ['有人这样说。[1]', '另有说法。[^2]', '完']],
  ['English', 'It works. It does! Does it? Yes.', ['It works.', 'It does!', 'Does it?', 'Yes.']],
  [
    'decimals, versions, addresses',
    'Use v1.2.3 for 3.5 GB, see https://a.b/c?d=e. Then stop.',
    ['Use v1.2.3 for 3.5 GB, see https://a.b/c?d=e.', 'Then stop.'],
  ],
  [
    'abbreviations',
    'Tools, e.g. Dr. Smith and U.S. firms (see Fig. 3), work. End.',
    ['Tools, e.g. Dr. Smith and U.S. firms (see Fig. 3), work.', 'End.'],
  ],
  ['the number of an item', '1. First do it. 2 comes next.', ['1. First do it.', '2 comes next.']],
  ['a mark before a small letter', '"Really?" he asked. She (why?) left.', ['"Really?" he asked.', 'She (why?) left.']],
  ['half-width marks among Han characters', '这样写也行.后面还有!结束', ['这样写也行.', '后面还有!', '结束']],
  ['product names', 'Node.js很好用。', ['Node.js很好用。']],
  ['nothing', ' \n ', []],
])('%s', (_, text, sentences) => {
  expect(pieces(text)).toEqual(sentences)
})

test('a text without any mark is cut, never inside a character', () => {
  const text = '𠮷'.repeat(LONGEST_SENTENCE)
  const cut = pieces(text)
  expect(cut.length).toBeGreaterThan(1)
  expect(cut.join('')).toBe(text)
  for (const piece of cut) {
    expect(piece.length).toBeLessThanOrEqual(LONGEST_SENTENCE)
    expect(piece.isWellFormed()).toBe(true)
  }
})

test('what is not checked, and why', () => {
  const text = plain(
    ['heading', '它有什么用。真的'],
    ['paragraph', '生成式模型能写邮件。你想试试吗？好的。'],
    ['code', 'print(1)\n# done. really'],
    ['list-item', '给出一个明确的任务'],
    ['table-cell', '优点'],
    ['table-cell', '可以预测、便宜、容易测试'],
  )
  expect(answerSentences(text).map(({ start, end, reason }) => [text.text.slice(start, end), reason])).toEqual([
    ['它有什么用。真的', 'heading'],
    ['生成式模型能写邮件。', undefined],
    ['你想试试吗？', 'question'],
    ['好的。', 'fragment'],
    ['print(1)\n# done. really', 'code'],
    ['给出一个明确的任务', undefined],
    ['优点', 'fragment'],
    ['可以预测、便宜、容易测试', undefined],
  ])
})

test('a line feed inside a block ends no sentence', () => {
  const text = plain(['paragraph', 'The first line goes\non in the second. Done with it now.'], ['paragraph', 'Next.'])
  expect(answerSentences(text).map(({ start, end }) => text.text.slice(start, end))).toEqual([
    'The first line goes\non in the second.',
    'Done with it now.',
    'Next.',
  ])
  expect(unwrapLines(text)).toBe('The first line goes on in the second. Done with it now.\nNext.')
})

test.each([
  ['$$P(x_i) = \\frac{e^{x_i}}{\\sum_j e^{x_j} + a + b}$$', ['code']],
  ['\\[L(w) = a + b + c + d_1\\]（1）', ['code']],
  ['`npm install --save-exact next react react-dom`', ['code']],
  ['- $a + b + c + d + e = f$。', ['code']],
  ['$$\\unreadable{a} + b + c + d + e = f$$', ['code']],
  ['损失写作 $L(w) = a + b + c$，随规模下降。', [undefined]],
  ['运行 `npm ci` 会安装依赖。', [undefined]],
])('a formula or code by itself is no sentence to check: %j', (markdown, reasons) => {
  expect(answerSentences(plainText(parseMarkdown(markdown))).map(({ reason }) => reason)).toEqual(reasons)
})
