import { expect } from '@playwright/test'
import { test } from './test'

for (const address of [
  '/nothing',
  '/questions/nothing',
  '/questions/page/999',
  '/tags/没有',
  '/sources/nothing',
  '/%E0%A4%A',
  '/__proto__',
  '/_not-found',
]) {
  test(`${address} is a real 404 page that offers search and the list`, async ({ page }) => {
    const response = await page.goto(address)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有找到这个页面')
    await expect(page.getByRole('main').getByRole('combobox')).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: '问题列表' })).toBeVisible()
  })
}
