import { expect } from '@playwright/test'
import { openPage } from './open-page'
import { field, options, results } from './search-page'
import { test } from './test'

const ADDRESSES = {
  markup: 'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  'an image with a handler': 'q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
  'a nested expression': `q=${'('.repeat(2000)}${'a'.repeat(2000)}%2B%2B`,
  'an expression that backtracks': `q=${encodeURIComponent(`(a+)+$ ${'a'.repeat(3000)}!`)}`,
  '5,000 characters': `q=${encodeURIComponent('what is a model? '.repeat(295))}`,
  'one character 800 times': `q=${encodeURIComponent('嗯'.repeat(800))}`,
  'white space': 'q=%20%E3%80%80%09',
  'an emoji': 'q=%F0%9F%9A%80',
  'joined emoji': `q=${encodeURIComponent('👩‍👩‍👧‍👦🏳️‍🌈')}`,
  'half a pair in UTF-8': 'q=%ED%A0%80',
  'half a pair as browsers once wrote it': 'q=%ud800',
  'a broken escape': 'q=%E6%A8%',
  'a null': 'q=%00',
  'text that turns direction': `q=${encodeURIComponent('\u202e时间\u202c')}`,
  'a key of every object': 'q=__proto__%20constructor&topic=__proto__',
  'a place of the dictionary': 'q=%7Bn%7D%7Bquery%7D',
  'a query twice': 'q=时间&q=b&topic=%22&page=2',
  'a page that is no number': 'q=时间&page=abc',
  'a page before the first': 'q=时间&page=-1',
  'a part of a page': 'q=时间&page=1.5',
  'a page far after the last': 'q=时间&page=999999',
  'a page beyond all numbers': 'q=时间&page=1e999',
  'an unknown topic': 'q=时间&topic=没有',
  'no query': 'q=',
  nothing: '',
}

for (const [kind, address] of Object.entries(ADDRESSES)) {
  test(`${kind} breaks nothing`, async ({ page, problems }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openPage(page, `/search?${address}`)
    await expect(page.locator('[data-search="found"], [data-search="idle"]')).toBeVisible()
    await expect(page.locator('main script, main img')).toHaveCount(0)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    // What was asked may stand there shortened; what was found must still be in sight.
    expect((await page.locator('[data-search] > [role="status"]').boundingBox())?.height).toBeLessThan(200)
    expect(problems).toEqual([])
  })
}

test('typing anything breaks nothing, and the next query is answered', async ({ page, problems }) => {
  await openPage(page, '/questions')
  for (const text of ['(a+)+$'.repeat(800), '<script>alert(1)</script>', '\ud800', '嗯'.repeat(5000), '🚀', '[', '\\'])
    await field(page).fill(text)
  await field(page).fill('UTC')
  await expect(options(page).first()).toContainText('UTC')
  expect(problems).toEqual([])
})

test('a pasted page is asked for by its beginning: no server refuses the address', async ({ page }) => {
  await openPage(page, '/questions')
  await field(page).fill('乌龙茶要泡多长时间'.repeat(556))
  await field(page).press('Enter')
  await expect(results(page).first()).toHaveAttribute('data-slug', 'what-is-oolong')
  await expect(field(page)).toHaveValue(/^(乌龙茶要泡多长时间)+/)
})
