import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '../../../../lib/dictionary/en'
import { findExcess } from '../../../../lib/markdown/limits/find-excess'
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown'
import { plainText } from '../../../../lib/markdown/plain-text'
import { renderHtml } from '../../../../lib/markdown/render/render-html'

// As the content format publishes them.
const MAX_NESTING = 50
const MAX_TABLE_CELLS = 10_000

const nestedList = (depth: number) => Array.from({ length: depth }, (_, n) => `${'  '.repeat(n)}- a`).join('\n')
const table = (columns: number, rows: number) =>
  [`|${'a|'.repeat(columns)}`, `|${'-|'.repeat(columns)}`, ...Array(rows - 1).fill(`|${'b|'.repeat(columns)}`)].join(
    '\n',
  )

describe('is refused by the name of the limit', () => {
  test.each([
    ['dashes that are lists in lists', `${'- '.repeat(1000)}a`, 'nesting', 1],
    ['quotes in quotes', `${'>'.repeat(500)} a`, 'nesting', 1],
    ['quotes and lists by turns', `a\n\n${'> - '.repeat(26)}a`, 'nesting', 3],
    ['500 nested lists', nestedList(500), 'nesting', MAX_NESTING + 1],
    ['tabs for spaces', Array.from({ length: 60 }, (_, n) => `${'\t'.repeat(n)}- a`).join('\n'), 'nesting', 51],
    [
      'footnotes in footnotes',
      Array.from({ length: 60 }, (_, n) => `${'    '.repeat(n)}[^a]: a`).join('\n'),
      'nesting',
      51,
    ],
    ['a table of 1,000 columns', table(1000, 12), 'cells', 12],
    ['a narrow one without end', table(2, 6000), 'cells', 5002],
    ['backticks', Array.from({ length: 600 }, (_, n) => '`'.repeat(n + 1)).join(' '), 'unclosed', 1],
  ])('%s', (_what, markdown, kind, line) => {
    expect(findExcess(markdown)).toEqual({ kind, line })
  })
})

describe('is let through', () => {
  test.each([
    ['lists as deep as the limit', nestedList(MAX_NESTING)],
    ['quotes as deep as the limit', `${'> '.repeat(MAX_NESTING)}a`],
    ['as many cells as the limit', table(10, MAX_TABLE_CELLS / 10)],
    ['5,000 open brackets', '['.repeat(5000)],
    ['a ruler', '- '.repeat(1000)],
    ['brackets as code', `\`\`\`\n${'[]'.repeat(50_000)}\n\`\`\``],
    ['a long Chinese text', '模型越大，损失越低；数据也要跟上。**重要：**算力是瓶颈。\n\n'.repeat(500)],
  ])('%s, and parsed and rendered without a fall', (_what, markdown) => {
    expect(findExcess(markdown)).toBeUndefined()
    const tree = parseMarkdown(markdown)
    expect(plainText(tree).text.length).toBeLessThanOrEqual(markdown.length)
    expect(renderHtml(tree, { hrefOf: (url) => url, labels: en })).not.toBe('')
  })
})

test('counts at least as many containers as the parser finds', () => {
  const mark = fc.constantFrom(
    '> ',
    '- ',
    '1. ',
    '* ',
    '  ',
    '    ',
    '\t',
    '>',
    '+\t',
    'a',
    '\n',
    '\n\n',
    '---',
    '```',
    '[^a]: ',
  )
  fc.assert(
    fc.property(fc.array(mark, { maxLength: 200 }), (marks) => {
      const markdown = marks.join('')
      if (findExcess(markdown) === undefined) expect(depthOf(parseMarkdown(markdown))).toBeLessThanOrEqual(MAX_NESTING)
    }),
    { numRuns: 200 },
  )
})

interface Node {
  readonly type: string
  readonly children?: readonly Node[]
}

function depthOf({ type, children = [] }: Node): number {
  const own = type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition' ? 1 : 0
  return own + Math.max(0, ...children.map(depthOf))
}
