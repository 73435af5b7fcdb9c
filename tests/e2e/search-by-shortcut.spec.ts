import { expect, test } from '@playwright/test'
import { field } from './search-page'

const SETTING = '按 / 键打开搜索'

for (const keys of ['Control+k', 'Meta+k', '/']) {
  test(`${keys} leads to the field and types nothing into it`, async ({ page }) => {
    await page.goto('/search?q=LoRA')
    await expect(field(page)).toHaveValue('LoRA')
    await page.getByRole('checkbox', { name: SETTING }).waitFor()
    await page.keyboard.press(keys)
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('LoRA')
    // What stood there is chosen, so that typing replaces it.
    await page.keyboard.type('RAG')
    await expect(field(page)).toHaveValue('RAG')
  })
}

test('where a field has the focus, / is a character and Ctrl-K still leads to the field', async ({ page }) => {
  await page.goto('/')
  const other = page.getByRole('main').getByRole('combobox')
  await other.focus()
  await page.keyboard.type('a/b')
  await expect(other).toHaveValue('a/b')
  await expect(other).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
})

test('/ with another key held is left to the browser', async ({ page }) => {
  await page.goto('/questions')
  await page.getByRole('checkbox', { name: SETTING }).waitFor()
  await page.keyboard.press('Control+/')
  await expect(field(page)).not.toBeFocused()
})

test('/ can be turned off, which every page keeps, and on again', async ({ page }) => {
  await page.goto('/questions')
  await page.getByRole('checkbox', { name: SETTING }).uncheck()
  const another = await page.context().newPage()
  await another.goto('/tags')
  for (const each of [page, another]) {
    await expect(each.getByRole('checkbox', { name: SETTING })).not.toBeChecked()
    await each.locator('h1').click()
    await each.keyboard.press('/')
    await expect(field(each)).not.toBeFocused()
    await each.keyboard.press('Control+k')
    await expect(field(each)).toBeFocused()
  }
  await another.getByRole('checkbox', { name: SETTING }).check()
  await another.locator('h1').click()
  await another.keyboard.press('/')
  await expect(field(another)).toBeFocused()
})

test('where nothing can be stored, / is off as long as the page', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('forbidden', 'SecurityError')
      },
    }),
  )
  await page.goto('/questions')
  await page.getByRole('checkbox', { name: SETTING }).uncheck()
  await page.locator('h1').click()
  await page.keyboard.press('/')
  await expect(field(page)).not.toBeFocused()
})
