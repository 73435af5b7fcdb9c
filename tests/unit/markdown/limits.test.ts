import { describe, expect, test } from 'vitest'
import { findExcess } from '../../../lib/markdown/limits/find-excess'

const nested = (mark: string, depth: number) => `${mark.repeat(depth)}x`
const table = (columns: number, rows: number) =>
  [
    `|${'a|'.repeat(columns)}`,
    `|${'-|'.repeat(columns)}`,
    ...Array<string>(rows).fill(`|${'b|'.repeat(columns)}`),
  ].join('\n')
const kilobytes = (text: string, size: number) => text.repeat(Math.floor((size * 1024) / Buffer.byteLength(text)))

describe('what the format allows is read', () => {
  test.each(['- ', '> ', '1. ', '* '])('fifty containers of %s', (mark) => {
    expect(findExcess(nested(mark, 50))).toBeUndefined()
  })

  test.each([
    [1, 9_990],
    [2, 4_990],
    [10, 990],
    [1_000, 9],
  ])('a table of %i columns and %i rows', (columns, rows) => {
    expect(findExcess(table(columns, rows))).toBeUndefined()
  })

  test.each([
    ['prose', '模型大小、数据量和计算量一起增长时，模型的损失会按幂律平滑地下降。\n\n'.repeat(3)],
    ['one paragraph', 'The loss of a model falls smoothly as a power law with size, data and compute. '],
    ['strong words', '**重要：**模型的损失会按*幂律*下降，“引号”里也一样。\n\n'],
    ['code', `\`\`\`js\n${'const a = b[c](d) * e_f\n'.repeat(20)}\`\`\`\n\n`],
    ['links', 'See [the paper](https://example.org/a) for how the loss falls with size and with data.\n\n'],
    ['sections', `## A heading\n\n${'Some words on the matter, as many as a section has. '.repeat(4)}\n\n`],
    ['long items', `- ${'an item that says something in a sentence or two, '.repeat(3)}\n`],
    ['remarks in parentheses', 'See [a](https://example.org) (the first of them) and (unclosed.\n\n'],
  ])('a file full of %s', (_name, text) => {
    expect(findExcess(kilobytes(text, 250))).toBeUndefined()
  })

  test.each([
    ['a long list', '- an item of the list\n', 5_000],
    ['a list of three levels', '- a item\n  - b item\n    - c item\n', 700],
    ['a long list of tasks', '- [x] done something today\n', 4_000],
    ['short sections', '### A heading\n\nand a line of text.\n\n', 3_000],
    ['names with underscores in one paragraph', 'the some_variable_name and other_name *here* ', 1_000],
    ['a log in one paragraph', '10:00:00 INFO [main] com.x.Y - message <abc> took 12ms\n', 1_500],
    ['many quotes', '> A sentence that someone has said.\n\nAnd what follows.\n\n', 1_500],
  ])('%s', (_name, text, times) => {
    expect(findExcess(text.repeat(times))).toBeUndefined()
  })
})

describe('what is beyond it is refused, with its line', () => {
  test.each(['- ', '> ', '1. ', '- > '])('deeper containers of %s', (mark) => {
    expect(findExcess(`\n\n${nested(mark, 51)}`)).toEqual({ kind: 'nesting', line: 3 })
  })

  test('lists that go deeper line by line', () => {
    const lines = Array.from({ length: 500 }, (_, depth) => `${'  '.repeat(depth)}- x`)
    expect(findExcess(lines.join('\n'))).toEqual({ kind: 'nesting', line: 51 })
  })

  test('more cells, also those that short rows leave out', () => {
    expect(findExcess(table(1_000, 10))).toEqual({ kind: 'cells', line: 12 })
    expect(findExcess(`|${'a|'.repeat(1_000)}\n|${'-|'.repeat(1_000)}\n${'|x\n'.repeat(10)}`)?.kind).toBe('cells')
  })

  // Each took from two seconds to minutes, by another way of looking back or ahead.
  test.each([
    ['opening brackets', '['.repeat(60_000)],
    ['brackets', '[]'.repeat(15_000)],
    ['beginnings of emphasis', '*a '.repeat(5_000)],
    ['backticks of all lengths', Array.from({ length: 700 }, (_, length) => '`'.repeat(length + 1)).join(' ')],
    ['titles in parentheses without an end', '[a](b (c'.repeat(8_000)],
    ['beginnings of comments', 'a <!--'.repeat(5_000)],
    ['underlined headings', 'a\n===\n\n'.repeat(5_000)],
    ['quotes that end in a quote', '> > a\n>\n'.repeat(3_000)],
    ['empty lists in a list', '- - \n'.repeat(4_000)],
    ['quotes in a list', '- > a\n'.repeat(4_000)],
    ['mail addresses', 'a@b.c '.repeat(40_000)],
    ['quotes of a line', '> a\n\n'.repeat(5_000)],
    ['deep quotes that come and go', '> > > > > > > > > a\n>\n'.repeat(2_000)],
  ])('%s', (_name, text) => {
    expect(findExcess(`x\n\n${text}`)?.kind).toBe('density')
  })
})
