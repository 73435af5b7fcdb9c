import { expect, test } from 'vitest'
import { foldText } from '../../../lib/text/fold-text'
import { simplifiedCharacters } from '../../../lib/text/simplified-characters'

const folded = (text: string) => foldText(text, simplifiedCharacters).characters.join('')

test('brings full-width, upper case and Traditional characters together', () => {
  expect(folded('ＧＰＴ－４與大型語言模型')).toBe('gpt-4与大型语言模型')
})

test('meets a composed character with its two halves', () => {
  expect(folded('cafe\u0301')).toBe(folded('caf\u00e9'))
})

test('keeps the place of each character in the original', () => {
  const text = '𠮷①﷽x'
  const { characters, starts, ends } = foldText(text, simplifiedCharacters)
  expect(characters[0]).toBe('𠮷')
  expect([starts[0], ends[0]]).toEqual([0, 2])
  expect([characters[1], starts[1], ends[1]]).toEqual(['1', 2, 3])
  expect([starts.at(-1), ends.at(-1)]).toEqual([text.length - 1, text.length])
  expect(starts).toHaveLength(characters.length)
  expect(ends).toHaveLength(characters.length)
})

test('gives nothing for nothing', () => {
  expect(foldText('', simplifiedCharacters).characters).toEqual([])
})
