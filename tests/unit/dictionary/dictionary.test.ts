import { execFileSync } from 'node:child_process'
import { expect, test } from 'vitest'
import { en } from '../../../lib/dictionary/en'
import { fill, fillCount } from '../../../lib/dictionary/fill'
import { zhCn } from '../../../lib/dictionary/zh-cn'

const placesIn = (value: unknown) => [...JSON.stringify(value).matchAll(/\{\w+\}/g)].map(String).toSorted()

test.each(Object.keys(en) as (keyof typeof en)[])('"%s" has the same places in both languages', (key) => {
  expect(new Set(placesIn(zhCn[key]))).toEqual(new Set(placesIn(en[key])))
})

test('places are filled, those without a value stay', () => {
  expect(fill('Page {n} of {total}', { n: 2 })).toBe('Page 2 of {total}')
  expect(fillCount({ one: '{n} page', other: '{n} pages' }, 1)).toBe('1 page')
  expect(fillCount({ one: '{n} page', other: '{n} pages' }, 0)).toBe('0 pages')
})

// A process of its own for each: the zone is read once, at the start.
test.each(['Pacific/Kiritimati', 'Asia/Shanghai', 'UTC', 'Pacific/Pago_Pago'])(
  'a date is the same day in %s',
  (zone) => {
    const code =
      "import('./lib/dictionary/format-date.ts').then((m) => console.log(m.formatDate('2025-01-03', 'en'), m.formatDate('2025-01-03', 'zh-CN')))"
    const printed = execFileSync('node_modules/.bin/tsx', ['-e', code], {
      encoding: 'utf8',
      env: { ...process.env, TZ: zone },
    })
    expect(printed.trim()).toBe('January 3, 2025 2025年1月3日')
  },
)
