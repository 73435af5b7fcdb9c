import { expect } from '@playwright/test'
import { expectAccessible } from './axe'
import { openPage } from './open-page'
import { test } from './test'

const PAGES = {
  home: '/',
  list: '/questions',
  question: '/questions/gmt-and-utc',
  'English question': '/questions/why-does-a-bicycle-stay-upright',
  topic: '/tags/天文',
  topics: '/tags',
  articles: '/sources',
  article: '/sources/time-zones',
  search: '/search',
  about: '/about',
  'language list': '/questions/language/zh-Hant',
  '404': '/nothing',
}

for (const [name, address] of Object.entries(PAGES)) {
  test(`the ${name} page is accessible, light and dark, reflows at 320 pixels and writes no error`, async ({
    page,
    problems,
  }) => {
    await openPage(page, address)
    // The 404 page's own status is no error of the page.
    expect(problems.filter((text) => !text.includes('status of 404'))).toEqual([])
    for (const colorScheme of ['light', 'dark'] as const) {
      await test.step(`axe, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme })
        await expectAccessible(page)
      })
    }
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })
}
