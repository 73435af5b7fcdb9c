import { expect, test } from 'vitest'
import type { Glyph } from '../../../../lib/publish/social-image/glyphs'
import { layOutName } from '../../../../lib/publish/social-image/lay-out-name'

/** Han characters as wide as high, all others half as wide. */
const glyphsOf = (text: string): Glyph[] =>
  Array.from(text, (character) => ({ character, advance: character < '\u2e80' ? 500 : 1000, path: character }))

function linesOf(name: string): string[] {
  const { lines } = layOutName(glyphsOf(name), glyphsOf('…'))
  return lines.map((line) => line.map(({ character }) => character).join(''))
}

test('a short name is one line, and the longer one is, the smaller it gets', () => {
  expect(linesOf('问答')).toEqual(['问答'])
  const sizes = [1, 10, 30, 50, 200].map((count) => layOutName(glyphsOf('问'.repeat(count)), []).fontSize)
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
  expect(new Set(sizes).size).toBeGreaterThan(3)
})

test('lines end between words, without the space, and before no closing mark', () => {
  expect(linesOf('Questions and answers about tea')).toEqual(['Questions and', 'answers about tea'])
  const lines = linesOf('规模定律：常见问题解答（二〇二五年修订版），以及各分支机构咨询服务指引、附录与检索说明')
  expect(lines.length).toBeGreaterThan(1)
  for (const line of lines) expect(line).not.toMatch(/^[\p{Pe}\p{Po}\s]|[\p{Ps}\s]$/u)
  expect(lines.join('')).toBe('规模定律：常见问题解答（二〇二五年修订版），以及各分支机构咨询服务指引、附录与检索说明')
})

test('a word wider than the picture is broken, and what is too much is cut off', () => {
  expect(linesOf('a'.repeat(100)).join('')).toBe('a'.repeat(100))
  const lines = linesOf('问'.repeat(500))
  expect(lines.at(-1)).toMatch(/^问+…$/)
  expect(lines.slice(0, -1).join('')).toMatch(/^问+$/)
})
