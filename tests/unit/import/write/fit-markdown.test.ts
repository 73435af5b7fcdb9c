import { describe, expect, test } from 'vitest'
import { fitMarkdown } from '../../../../lib/import/write/fit-markdown'

const fitted = (markdown: string) =>
  fitMarkdown(markdown, 'questions/why.md', {
    link: (url) => (url === './there.md' ? '../sources/there.md' : undefined),
    image: (url) => (url === 'a b.png' ? { path: '/images/a b.png' } : { lost: 'there is no such file' }),
  })

describe('what an answer links to', () => {
  test.each([
    ['[a](https://example.org/) and https://example.org/b', '[a](https://example.org/) and https://example.org/b', 0],
    ['## Part\n\n[a](#part) [b](#none)', '## Part\n\n[a](#part) b', 1],
    ['[**a**](/local/path)', '**a**', 1],
    ['[a](./there.md)', '[a](<../sources/there.md>)', 0],
    ['[](https://example.org/)', '<https://example.org/>', 0],
    ['![x](<a b.png>)', '![x](</images/a b.png>)', 0],
    ['![x](<a b.png> "The \\"x\\"")', '![x](</images/a b.png> "The \\"x\\"")', 0],
    ["[a](./there.md 'b')", '[a](<../sources/there.md> "b")', 0],
    ['![x](https://example.org/x.png)', '[x](<https://example.org/x.png>)', 1],
    ['![x](file:///c/x.png)', 'x', 1],
    ['[a][1]\n\n[1]: ftp://example.org/', 'a\n\n', 1],
    ['![a][1]\n\n[1]: <a b.png>\n[1]: <c.png>', '![a](</images/a b.png>)\n\n\n', 0],
    ['[![x](https://example.org/x.png)](nowhere)', '[x](<https://example.org/x.png>)', 2],
    ['`[a](nowhere)`', '`[a](nowhere)`', 0],
    ['So it is[^1].', 'So it is\\[^1].', 0],
  ])('%j', (written, expected, losses) => {
    const { markdown, losses: told } = fitted(written)
    expect(markdown).toBe(expected)
    expect(told).toHaveLength(losses)
  })
})

test('a model’s reasoning and control characters are taken out, and told', () => {
  expect(fitted('<think>\nHm.\n</think>\n\nBecause.')).toEqual({
    markdown: 'Because.',
    losses: ['the reasoning of the model before the answer (22 characters)'],
  })
  expect(fitted('Hm.</think>Because.').markdown).toBe('Because.')
  expect(fitted('It writes `<think>` first.').markdown).toBe('It writes `<think>` first.')
  expect(fitted('a\u0000b\u001bc')).toEqual({ markdown: 'abc', losses: ['2 control or broken characters'] })
})
