import { expect, test } from 'vitest'
import { repeatedLength } from '../../../../lib/markdown/limits/repeated-length'
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown'

test('counts addresses and titles as often as they are named', () => {
  expect(repeatedLength(parseMarkdown('[a] ![b][A] [c]\n\n[a]: /12345 "678"\n[c]: /1\n[d]: /unnamed'))).toBe(9 + 9 + 2)
})

test('of two definitions counts the first, which is the one that links have', () => {
  expect(repeatedLength(parseMarkdown('[a]\n\n[a]: /12345\n\n[a]: /1'))).toBe(6)
  expect(repeatedLength(parseMarkdown('> [a]: /12345\n\n[a]: /1\n\n[a]'))).toBe(6)
})
