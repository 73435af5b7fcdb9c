import { describe, expect, test } from 'vitest'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { plainText, walkText } from '../../../lib/markdown/plain-text'

function blocksOf(markdown: string): string[] {
  const { text, blocks } = plainText(parseMarkdown(markdown))
  return blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

describe('plainText', () => {
  test('names the blocks and joins them by line feeds', () => {
    expect(plainText(parseMarkdown('# Why?\n\nBecause.'))).toEqual({
      text: 'Why?\nBecause.',
      blocks: [
        { kind: 'heading', start: 0, end: 4 },
        { kind: 'paragraph', start: 5, end: 13 },
      ],
    })
  })

  test('each paragraph of a list is a block, at any depth', () => {
    expect(blocksOf('- a\n\n  b\n  - c\n    > d')).toEqual([
      'list-item: a',
      'list-item: b',
      'list-item: c',
      'list-item: d',
    ])
  })

  test('tables, code, quotes and footnotes', () => {
    expect(blocksOf('|a|b|\n|-|-|\n||c|\n\n```js\nx\n\ny\n```\n> q\n\nsee[^1]\n\n[^1]: note')).toEqual([
      'table-cell: a',
      'table-cell: b',
      'table-cell: c',
      'code: x\n\ny',
      'paragraph: q',
      'paragraph: see',
      'paragraph: note',
    ])
  })

  test('a hard line break is a line feed; images and definitions leave nothing', () => {
    expect(
      plainText(parseMarkdown('a\\\nb ![alt](/images/x.png)\n\n![only](/images/y.png)\n\n[d]: /x\n\nc')).text,
    ).toBe('a\nb \nc')
  })

  test('raw HTML is the text that it is', () => {
    expect(blocksOf('`Vec<T>` is Vec<T>, <b>bold</b>\n\n<script>\nalert(1)\n</script>')).toEqual([
      'paragraph: Vec<T> is Vec<T>, <b>bold</b>',
      'paragraph: <script>\nalert(1)\n</script>',
    ])
  })

  test('emphasis beside Chinese punctuation leaves no asterisks', () => {
    expect(plainText(parseMarkdown('**重要：**后面')).text).toBe('重要：后面')
  })
})

test('walkText gives each piece its offset in the same text', () => {
  const tree = parseMarkdown('# A *b* `c`\n\n- d  \n  e **f**\n- g\n\n|h|\n|-|\n|i|\n\n    j')
  const { text } = plainText(tree)
  const pieces: string[] = []
  walkText(tree, (piece) => {
    expect(text.slice(piece.start, piece.start + piece.text.length)).toBe(piece.text)
    pieces.push(piece.text)
  })
  expect(pieces).toEqual(['A ', 'b', ' ', 'c', 'd', '\n', 'e ', 'f', 'g', 'h', 'i', 'j'])
})
