import { expect, test } from 'vitest'
import { withinTime } from '../../../../lib/catalogue/compile/within-time'

test('what is done in time comes back', () => {
  expect(withinTime(10_000, () => [1, 2])).toEqual({ kind: 'done', value: [1, 2] })
})

test.each([
  ['a loop', () => forever()],
  ['a loop that catches what it can', () => stubborn()],
  ['a regular expression', () => /^(?:a+)+$/.test(`${'a'.repeat(60)}b`)],
])('%s is ended, and the next work is done', (_name, work) => {
  expect(withinTime(50, work)).toEqual({ kind: 'too-slow' })
  expect(withinTime(10_000, () => 1)).toEqual({ kind: 'done', value: 1 })
})

test('work that overflows the stack is told from work that fails', () => {
  expect(withinTime(10_000, () => endless(0))).toEqual({ kind: 'too-deep' })
  const fail = () => {
    throw new TypeError('no such thing')
  }
  expect(() => withinTime(10_000, fail)).toThrow('no such thing')
})

function forever(): void {
  for (let n = 0; ; n += 1) if (n < 0) return
}

function stubborn(): void {
  for (;;) {
    try {
      forever()
    } catch {}
  }
}

function endless(n: number): number {
  return endless(n + 1) + 1
}
