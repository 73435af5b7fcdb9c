import { expect } from '@playwright/test'
import { test } from './test'

const EXCERPT = '#reference-2 .excerpt-text'

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('an excerpt keeps its table, numbers, code and formulas, folded and open', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 800 })
      await page.goto('/questions/black-tea-keeps')
      const excerpt = page.locator(EXCERPT)
      await expect(excerpt.getByRole('columnheader')).toHaveText(['Kept', 'Years'])
      await expect(excerpt.getByRole('row').nth(2).getByRole('cell')).toHaveText(['in a paper bag', '1'])
      await expect(excerpt.locator('ol')).toHaveAttribute('start', '4')
      await expect(excerpt.locator('ol > li ul > li')).toHaveText(['no steam,', 'no fridge.'])
      await expect(excerpt.locator('pre')).toHaveText('shelf:\n  dark', { useInnerText: true })
      await expect(excerpt.locator('math')).toHaveCount(2)
      await expect(excerpt.locator('math').first()).not.toBeInViewport()
      const folded = (await excerpt.boundingBox())?.height ?? 0
      await page.locator('#reference-2 summary').click()
      await expect.poll(async () => (await excerpt.boundingBox())?.height).toBeGreaterThan(folded * 1.5)
      expect(await excerpt.evaluate((box) => box.scrollHeight - box.clientHeight)).toBeLessThanOrEqual(1)
    })
  })
}
