import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ByteReader, ByteWriter } from '../../../../lib/search/format/bytes'

const UNSIGNED = fc.integer({ min: 0, max: 2 ** 32 - 1 })
const SIGNED = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 })

function written(write: (writer: ByteWriter) => void): Uint8Array {
  const writer = new ByteWriter()
  write(writer)
  return writer.finish()
}

test.each([
  [0, [0]],
  [127, [0x7f]],
  [128, [0x80, 0x01]],
  [300, [0xac, 0x02]],
  [2 ** 32 - 1, [0xff, 0xff, 0xff, 0xff, 0x0f]],
])('%i takes as few bytes as it needs', (value, bytes) => {
  expect([...written((writer) => writer.number(value))]).toEqual(bytes)
})

test('small numbers of either sign take one byte', () => {
  for (const value of [-64, -1, 0, 1, 63]) expect(written((writer) => writer.signed(value)).length).toBe(1)
})

test('numbers and texts are read as they were written, one after the other', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  fc.assert(
    fc.property(fc.array(fc.tuple(UNSIGNED, SIGNED, text), { maxLength: 10 }), (records) => {
      const bytes = written((writer) => {
        for (const [number, signed, text] of records) {
          writer.number(number)
          writer.signed(signed)
          writer.text(text)
        }
      })
      const reader = new ByteReader(bytes)
      expect(records.map(() => [reader.number(), reader.signed(), reader.text()])).toEqual(records)
      expect(reader.isAtEnd).toBe(true)
    }),
  )
})

test('reading ends for any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const reader = new ByteReader(bytes)
      for (let n = 0; !reader.isAtEnd; n++) {
        expect(n).toBeLessThan(60)
        if (n % 2) reader.number()
        else reader.text()
      }
    }),
  )
})
