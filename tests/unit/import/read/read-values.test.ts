import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readValues } from '../../../../lib/import/read/read-values'

const cut = (text: string, size: number) => text.match(new RegExp(`[\\s\\S]{1,${size}}`, 'g')) ?? []
const valuesOf = (text: string, size = 3) => [...readValues(cut(text, size))]

test('any list and any lines, wherever the pieces end', () => {
  fc.assert(
    fc.property(fc.array(fc.object(), { minLength: 1, maxLength: 5 }), fc.integer({ min: 1, max: 50 }), (all, size) => {
      const plain: unknown[] = JSON.parse(JSON.stringify(all))
      for (const text of [
        JSON.stringify(all),
        JSON.stringify(all, null, 2),
        all.map((each) => JSON.stringify(each)).join('\n'),
      ])
        expect(valuesOf(text, size).map((read) => 'value' in read && read.value)).toEqual(plain)
      expect(valuesOf(JSON.stringify({ a: all }, null, 2), size)).toEqual([{ line: 1, value: { a: plain } }])
    }),
    { numRuns: 100 },
  )
})

test('a broken line of JSONL is told by its line, and the others are read', () => {
  const read = valuesOf('{"a":1}\n{"a":\n\n{"a":3}\n')
  expect(read.map(({ line }) => line)).toEqual([1, 2, 4])
  expect(read.map((each) => ('fault' in each ? 'fault' : each.value))).toEqual([{ a: 1 }, 'fault', { a: 3 }])
})

test('a list that ends too soon is told', () => {
  expect(valuesOf('[{"a":1},{"a":').map((each) => 'fault' in each)).toEqual([false, true])
  expect(valuesOf('  \n\n')).toEqual([])
})
