import { expect } from '@playwright/test'
import { test } from './test'

const ARTICLE = '/sources/time-zones'

test('an article has a table of contents that leads to its headings', async ({ page }) => {
  await page.goto(ARTICLE)
  const contents = page.getByRole('navigation', { name: '本页目录' })
  const titles = await page.locator('.prose :is(h2, h3)').allTextContents()
  await expect(contents.getByRole('link')).toHaveText(titles)
  await contents.getByRole('link').last().click()
  await expect(page.locator('.prose :is(h2, h3)').last()).toBeInViewport()
  await expect(page).toHaveURL(/#content-/)
})

for (const [width, isBeside] of [
  [1440, true],
  [820, false],
  [390, false],
] as const) {
  test(`at ${width} px it stands ${isBeside ? 'beside' : 'above'} the text, as do the questions that cite it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 })
    await page.goto(ARTICLE)
    const box = async (selector: string) => {
      const found = await page.locator(selector).boundingBox()
      if (!found) throw new Error(`${selector} is not in sight`)
      return found
    }
    const [contents, text, cited] = [
      await box('.contents-list'),
      await box('.prose'),
      await box('section:has(> #cited-by)'),
    ]
    if (isBeside) {
      for (const { x } of [contents, cited]) expect(x).toBeGreaterThan(text.x + text.width)
      expect(cited.y).toBeLessThan(text.y + text.height)
    } else {
      expect(contents.y + contents.height).toBeLessThanOrEqual(text.y)
      expect(cited.y).toBeGreaterThanOrEqual(text.y + text.height)
    }
  })
}
