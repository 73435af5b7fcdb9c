import { expect, test } from '@playwright/test'

test.use({ javaScriptEnabled: false })

test('reading, following an excerpt and searching work without JavaScript', async ({ page }) => {
  await page.goto('/questions')
  await page.getByRole('article').first().getByRole('link').first().click()
  await expect(page.getByRole('note')).toContainText('内容由 AI 生成，请核实')
  await expect(page.locator('.reference').first()).toBeVisible()
  await page.goto('/questions/what-is-lora')
  await page.locator('#reference-1').getByRole('link', { name: '查看摘录原文' }).click()
  await expect(page.locator('mark.passage').first()).toBeVisible()
  await page.getByRole('combobox').fill('大模型')
  await page.getByRole('combobox').press('Enter')
  await expect(page).toHaveURL('/search?q=%E5%A4%A7%E6%A8%A1%E5%9E%8B')
  await expect(page.getByRole('main').getByRole('link', { name: '问题列表' })).toBeVisible()
})
