import { expect, test } from 'vitest'
import { asciiJson } from '../../../lib/text/ascii-json'

test.each([[{ a: '问题 🍵 "q" \\ \n\u0000\u007f\u2028' }], [{ 键: ['é', { b: 1, c: null }] }]])(
  '%j stands in printable ASCII and reads the same',
  (value) => {
    const json = asciiJson(value)
    expect(json).toMatch(/^[\x20-\x7e]+$/)
    expect(JSON.parse(json)).toEqual(value)
  },
)
