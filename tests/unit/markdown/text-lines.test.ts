import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { plainText } from '../../../lib/markdown/plain-text'
import { lineAt, textLines } from '../../../lib/markdown/text-lines'

/** The line of the file in which each of the words stands. */
function linesOf(markdown: string, ...words: string[]): number[] {
  const tree = parseMarkdown(markdown)
  const { text } = plainText(tree)
  return words.map((word) => lineAt(text, textLines(tree), text.indexOf(word)))
}

test('lines of one paragraph are told by its line feeds', () => {
  expect(linesOf('one\ntwo\nthree', 'one', 'two', 'three')).toEqual([1, 2, 3])
})

test('blank lines, headings, lists and quotes are counted, whatever the text leaves out', () => {
  const markdown = '\n# one\n\n\ntwo\n\n- three\n- four\n\n  five\n\n> six\n> seven'
  expect(linesOf(markdown, 'one', 'two', 'three', 'four', 'five', 'six', 'seven')).toEqual([2, 5, 7, 8, 10, 12, 13])
})

test('the cells of a row share a line, and the rule under the head has one', () => {
  expect(linesOf('|one|two|\n|-|-|\n|three|four|', 'one', 'two', 'three', 'four')).toEqual([1, 1, 3, 3])
})

test('code begins after its fence, and a hard break is a line', () => {
  expect(linesOf('```js\none\n\ntwo\n```\nthree  \nfour', 'one', 'two', 'three', 'four')).toEqual([2, 4, 6, 7])
})

test('an offset within a line has its line', () => {
  const tree = parseMarkdown('one\n\ntwo three')
  const { text } = plainText(tree)
  expect(lineAt(text, textLines(tree), text.indexOf('three'))).toBe(3)
  expect(lineAt(text, textLines(tree), text.length)).toBe(3)
})

test('an empty text begins in the first line', () => {
  expect(lineAt('', [], 0)).toBe(1)
})
