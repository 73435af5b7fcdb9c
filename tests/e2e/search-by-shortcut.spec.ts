import { expect } from '@playwright/test'
import { openPage } from './open-page'
import { field } from './search-page'
import { test } from './test'

const SETTING = '按 / 键打开搜索'

for (const keys of ['Control+k', 'Meta+k', '/']) {
  test(`${keys} leads to the field and types nothing into it`, async ({ page }) => {
    await openPage(page, '/search?q=UTC')
    await expect(field(page)).toHaveValue('UTC')
    await page.keyboard.press(keys)
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('UTC')
    // What stood there is chosen, so that typing replaces it.
    await page.keyboard.type('GMT')
    await expect(field(page)).toHaveValue('GMT')
  })
}

test('where a field has the focus, / is a character and Ctrl-K still leads to the field', async ({ page }) => {
  await openPage(page, '/')
  const other = page.getByRole('main').getByRole('combobox')
  await other.focus()
  await page.keyboard.type('a/b')
  await expect(other).toHaveValue('a/b')
  await expect(other).toBeFocused()
  await page.keyboard.press('Control+k')
  await expect(field(page)).toBeFocused()
})

test('/ with another key held is left to the browser', async ({ page }) => {
  await openPage(page, '/questions')
  await page.keyboard.press('Control+/')
  await expect(field(page)).not.toBeFocused()
})

test.describe(() => {
  // What is stored, or put into the page before its scripts, would stay for the tests after it.
  test.use({ isAlone: true })

  test('/ can be turned off, which every page keeps, and on again', async ({ page }) => {
    await openPage(page, '/questions')
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
    await openPage(page, '/questions')
    await page.getByRole('checkbox', { name: SETTING }).uncheck()
    await page.locator('h1').click()
    await page.keyboard.press('/')
    await expect(field(page)).not.toBeFocused()
  })
})
