import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findExcess } from '../../../lib/markdown/limits/find-excess'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'

const nested = (mark: string, depth: number) => `${mark.repeat(depth)}x`
const nestedMarks = (open: string, close: string, depth: number) => `${open.repeat(depth)}x${close.repeat(depth)}`
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
    ['*a _b ', ' b_ a*', 25],
    ['*', '*', 100],
    ['[', '](/a)', 50],
  ])('marks fifty deep: %s', (open, close, times) => {
    expect(findExcess(nestedMarks(open, close, times))).toBeUndefined()
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
    ['comments in one paragraph', 'Some words <!-- and a remark that is hidden --> and more of them. '],
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

  test.each([
    ['images in images', nestedMarks('![', ']()', 6_400)],
    ['images in links', nestedMarks('[![', '](/a)](/b)', 1_536)],
    ['brackets in brackets', nestedMarks('[', ']', 60_000)],
  ])('deeper brackets: %s', (_name, text) => {
    expect(findExcess(`x\n\n${text}`)).toEqual({ kind: 'nesting', line: 3 })
  })

  test.each([
    ['emphasis in emphasis', nestedMarks('*', '*', 102)],
    ['both kinds of it by turns', nestedMarks('*a _b ', ' b_ a*', 26)],
    ['a run of asterisks', nestedMarks('*', '*', 4_000)],
    ['the longest run', nestedMarks('*', '*', 129_024)],
  ])('deeper emphasis, which only parsing tells: %s', (_name, text) => {
    expect(() => parseMarkdown(`x\n\n${text}`)).toThrow(expect.objectContaining({ line: 3 }))
  })

  // Each took from two seconds to minutes: the parser looks for the end of each up to the end of the paragraph.
  test.each([
    ['backticks of all lengths', Array.from({ length: 700 }, (_, length) => '`'.repeat(length + 1)).join(' ')],
    ['titles in parentheses without an end', '[a](b (c'.repeat(8_000)],
    ['beginnings of comments', 'a <!--'.repeat(5_000)],
    ['beginnings of raw text', 'a <![CDATA['.repeat(5_000)],
    ['ends of brackets', 'a]\n'.repeat(5_000)],
  ])('marks that nothing closes: %s', (_name, text) => {
    expect(findExcess(`x\n\n${text}`)).toEqual({ kind: 'unclosed', line: 3 })
  })
})

// Each was once quadratic in its marks; `npm run bench -- shapes` measures them.
test.each([
  ['opening brackets', '[', 20_000],
  ['brackets', '[]', 10_000],
  ['a word after a bracket', '[ word ', 5_000],
  ['beginnings of emphasis', '*a ', 8_000],
  ['ends of emphasis', 'a* ', 8_000],
  ['emphasis', '*a* ', 6_000],
  ['emphasis that overlaps', '*a_ b_ c* ', 3_000],
  ['struck-through words', '~~a~~ b ', 4_000],
  ['tags', '<a', 10_000],
  ['references to characters', '&#1;!0 ', 4_000],
  ['addresses', 'http://a.b/( ', 3_000],
  ['mail addresses', 'a@b.c ', 6_000],
  ['underlined headings', 'a\n===\n\n', 2_000],
  ['definitions', '[a]: x\n', 4_000],
  ['short items', '- a\n', 4_000],
  ['quotes of a line', '> a\n\n', 2_000],
])('any number of %s is read', (_name, text, times) => {
  const markdown = text.repeat(times)
  expect(findExcess(markdown)).toBeUndefined()
  expect(parseMarkdown(markdown).position?.end.offset).toBe(markdown.length)
})

describe('an ordinary file of 256 KB is read', () => {
  const words = 'the loss of a model falls smoothly with size and with data and compute'.split(' ')
  // Sentences of ordinary length: a quarter of a megabyte of two words a line is a list of marks.
  const sentence = fc.integer({ min: 6, max: 14 }).map((length) => `The ${words.slice(0, length).join(' ')}.`)
  const shapes: Readonly<Record<string, (text: string) => string>> = {
    'nested lists': (text) => `- ${text}\n  - ${text}\n    - **${text}**\n  - ${text}\n`,
    'numbered references': (text) => `${text}[1][2][3] `,
    'numbered references in paragraphs': (text) => `${text} [1][2][3]\n\n`,
    'a chat in one paragraph': (text) => `**User:** ${text}\n**Assistant:** ${text}\n`,
    'a chat': (text) => `**User:** ${text}\n\n> ${text}\n\n**Assistant:** *${text}*\n\n---\n\n`,
    'questions and answers': (text) => `## ${text}\n\nSee [a paper](https://example.org/a_b_c).\n\n${text}\n\n`,
    prose: (text) => `${text} It is **strong**, [linked](https://example.org/a_b) and \`code\` (*all of it*). `,
    'Chinese prose': (text) => `**“重要”：**模型的损失会按*幂律*下降，见[论文](https://example.org/a)（${text}）。`,
  }

  test.each(Object.entries(shapes))('%s', (_name, shape) => {
    fc.assert(
      fc.property(sentence, fc.integer({ min: 1, max: 250 }), (text, size) => {
        expect(findExcess(kilobytes(shape(text), size))).toBeUndefined()
      }),
      { numRuns: 8 },
    )
  })

  test('a table with a link a row', () => {
    const row = '| [one of the names](https://example.org/page/one-of-them) | what it says |\n'
    expect(findExcess(`| a | b |\n|---|---|\n${kilobytes(row, 250)}`)).toBeUndefined()
  })
})
