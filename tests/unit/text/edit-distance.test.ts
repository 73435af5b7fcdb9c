import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editDistance } from '../../../lib/text/edit-distance'

test.each([
  ['transformer', 'transformer', 0],
  ['transfomer', 'transformer', 1],
  ['transsformer', 'transformer', 1],
  ['tronsformer', 'transformer', 1],
  ['trasnformer', 'transformer', 1],
  ['', 'ab', 2],
  ['ca', 'abc', 3],
])('%s and %s are %i apart', (a, b, distance) => {
  expect(editDistance(a, b, 5)).toBe(distance)
})

test('more than the limit is the limit and one', () => {
  expect(editDistance('attention', 'transformer', 2)).toBe(3)
  expect(editDistance('a', 'abcdef', 2)).toBe(3)
})

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

test('it is the same both ways, nothing only for the same, and the limit only cuts it', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 7 }), (a, b, limit) => {
      const distance = editDistance(a, b, 99)
      expect(editDistance(b, a, 99)).toBe(distance)
      expect(distance === 0).toBe(a === b)
      expect(editDistance(a, b, limit)).toBe(Math.min(distance, limit + 1))
    }),
  )
})

test('one slip is one apart', () => {
  fc.assert(
    fc.property(word, fc.nat(7), fc.constantFrom('a', 'z'), (a, place, letter) => {
      const at = Math.min(place, a.length)
      expect(editDistance(a, a.slice(0, at) + letter + a.slice(at), 3)).toBe(1)
    }),
  )
})
