import { expect } from '@playwright/test'
import { test } from './test'

test('a code block is copied as it is written, by its button', async ({ page }) => {
  await page.goto('/questions/gmt-and-utc')
  const code = page.locator('.prose pre').first()
  const written = await code.textContent()
  await page.getByRole('button', { name: '复制代码' }).first().click()
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible()
  const field = page.getByRole('combobox').first()
  await field.focus()
  await page.keyboard.press('ControlOrMeta+V')
  await expect(field).toHaveValue((written ?? '').trim())
})
