import { expect, test } from 'vitest'
import { pinyinWords } from '../../../../lib/search/tokens/pinyin-words'

/** As many different words as a very large site has: two Han characters each. */
function* manyWords(rows: number): Generator<string[]> {
  const characters = Array.from({ length: 1300 }, (_, n) => String.fromCodePoint(0x4e00 + n))
  for (const first of characters.slice(0, rows)) yield characters.map((second) => first + second)
}

/** The first hundred hold one word more. */
function* withOften(documents: Iterable<string[]>): Generator<string[]> {
  let number = 0
  for (const words of documents) yield number++ < 100 ? [...words, '注意'] : words
}

test('a word that many documents hold is found by its sound, however many other words there are', () => {
  // More than are counted at once: the rarest give way.
  const found = pinyinWords(withOften(manyWords(1250)))
  expect(found.find(({ key }) => key === 'zhuyi')?.words[0]).toBe('注意')
  expect(found.find(({ key }) => key === 'zy')?.words[0]).toBe('注意')
})
