import { expect } from '@playwright/test'
import { test } from './test'

test.use({ javaScriptEnabled: false })

test('reading, following an excerpt and searching work without JavaScript', async ({ page }) => {
  await page.goto('/questions')
  await page.getByRole('article').first().getByRole('link').first().click()
  await expect(page.getByRole('note')).toContainText(/内容由 AI 生成，请核实|AI-generated, please verify/)
  await expect(page.locator('.reference').first()).toBeVisible()
  await page.goto('/questions/gmt-and-utc')
  await page.locator('#reference-1').getByRole('link', { name: '查看摘录原文' }).click()
  await expect(page.locator('mark.passage').first()).toBeVisible()
  await page.getByRole('combobox').fill('时间')
  await page.getByRole('combobox').press('Enter')
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('时间')}`)
  await expect(page.getByRole('main').getByRole('link', { name: '问题列表' })).toBeVisible()
})
