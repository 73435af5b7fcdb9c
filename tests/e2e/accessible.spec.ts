import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'

const PAGES = {
  home: '/',
  list: '/questions',
  question: '/questions/what-is-lora',
  topic: '/tags/大模型',
  topics: '/tags',
  articles: '/sources',
  article: '/sources/adapting-language-models',
  search: '/search',
  '404': '/nothing',
}

for (const [name, address] of Object.entries(PAGES)) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the ${name} page, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(address)
      await expectAccessible(page)
    })
  }

  test(`the ${name} page reflows at 320 pixels`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  })

  test(`the ${name} page violates no policy and writes no error`, async ({ page }) => {
    const problems: string[] = []
    page.on('console', (message) => {
      // The 404 page's own status is no error of the page.
      if (message.type() === 'error' && !message.text().includes('status of 404')) problems.push(message.text())
    })
    page.on('pageerror', (error) => problems.push(error.message))
    await page.goto(address, { waitUntil: 'networkidle' })
    expect(problems).toEqual([])
  })
}
