import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { plainText } from '../../../lib/markdown/plain-text'
import { writeMarkdown } from '../../../lib/markdown/write-markdown'

const written = (markdown: string) => writeMarkdown(parseMarkdown(markdown))

describe('what is written reads the same', () => {
  test.each([
    '**加粗。**后面，*强调*也是。',
    '- 一\n- [x] 二\n\n3. 三',
    '| a | b |\n| - | - |\n| 1\\|2 | `x` |',
    '`Vec<T>` and a<b> & c &amp; \\*d\\* 10~20 1\\. [1]',
    '> [!NOTE]\n> 注意。',
    '脚注[^1]\n\n[^1]: 在这里。',
    '~~删~~ <https://a.example/> [x](https://a.example "t")',
    '```js\nif (a < b) {}\n```',
    '公式 $a_1 < b^2$ 和 \\(c\\)',
    '# 标题 #1\n\n---\n\n1、一\n2、二',
  ])('%j', (markdown) => {
    expect(plainText(parseMarkdown(written(markdown)))).toEqual(plainText(parseMarkdown(markdown)))
    expect(written(written(markdown))).toBe(written(markdown))
  })
})

test('comments are gone, and alerts and formulas keep their marks', () => {
  expect(written('a <!-- secret --> b\n\n<!-- secret -->')).not.toMatch(/secret/)
  expect(written('> [!WARNING]\n> 小心')).toMatch(/^> \[!WARNING\]\n/)
  expect(written('$a_1$ 和 \\(b_2\\)')).toBe('$a_1$ 和 $b_2$\n')
})

test('links lead where they are told, and images stay', () => {
  const root = parseMarkdown('[a](b.md) ![i](/i.png) [c][d]\n\n[d]: e.md')
  expect(writeMarkdown(root, { hrefOf: (url) => `x/${url}` })).toBe('[a](x/b.md) ![i](/i.png) [c][d]\n\n[d]: x/e.md\n')
})

test('insertions stand behind their offsets, also at the end of marks and code', () => {
  const root = parseMarkdown('一。**二。**`三`')
  const insertions = [2, 4, 5].map((after, index) => ({ after, markdown: `[${index + 1}]` }))
  expect(writeMarkdown(root, { insertions })).toBe('一。[1]**二。[2]**`三`[3]\n')
})
