import { execFileSync } from 'node:child_process'
import { Converter } from 'opencc-js'
import { expect, test } from 'vitest'
import { en } from '../../../lib/dictionary/en'
import { fill, fillCount } from '../../../lib/dictionary/fill'
import { zhCn } from '../../../lib/dictionary/zh-cn'
import { zhTw } from '../../../lib/dictionary/zh-tw'

const placesIn = (value: unknown) => [...JSON.stringify(value).matchAll(/\{\w+\}/g)].map(String).toSorted()

test.each(Object.keys(en) as (keyof typeof en)[])('"%s" has the same places in all languages', (key) => {
  for (const other of [zhCn, zhTw]) expect(new Set(placesIn(other[key]))).toEqual(new Set(placesIn(en[key])))
})

test('Traditional Chinese holds no Simplified character and no word that Taiwan has another for', () => {
  const text = JSON.stringify(Object.values(zhTw))
  const toTraditional = Converter({ from: 'cn', to: 'twp' })
  expect(text).toBe(toTraditional(text))
  expect(zhTw.notice).toMatch(/AI.*生成/)
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
