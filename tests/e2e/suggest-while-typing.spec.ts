import { expect, type Page } from '@playwright/test'
import { openPage } from './open-page'
import { field, options } from './search-page'
import { test } from './test'

/** The chosen row stands out from the others, and its marked words from it, where the system takes all colours away. */
async function expectPlainInHighContrast(page: Page): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' })
  const colours = await options(page).evaluateAll((all) =>
    all.slice(0, 2).map((row) => {
      const { backgroundColor, color } = getComputedStyle(row)
      const mark = getComputedStyle(row.querySelector('mark') ?? row)
      return {
        backgroundColor,
        isReadable: color !== backgroundColor,
        isMarkPlain: mark.color !== mark.backgroundColor,
      }
    }),
  )
  expect(colours[0]?.backgroundColor).not.toBe(colours[1]?.backgroundColor)
  expect(colours[0]).toMatchObject({ isReadable: true, isMarkPlain: true })
  await page.emulateMedia({ forcedColors: null })
}

test('suggestions come while typing; arrows choose, Enter opens, Escape closes', async ({ page }) => {
  await openPage(page, '/questions')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await field(page).pressSequentially('utc')
  await expect(options(page)).not.toHaveCount(0)
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^\d 条建议$/)
  await expect(options(page).first().locator('mark').first()).toHaveText('UTC')
  const list = await page.getByRole('listbox').getAttribute('id')
  await expect(field(page)).toHaveAttribute('aria-controls', list ?? '')
  await field(page).press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await expectPlainInHighContrast(page)
  await expect(field(page)).toHaveAttribute(
    'aria-activedescendant',
    (await options(page).first().getAttribute('id')) ?? '',
  )
  await field(page).press('ArrowUp')
  await expect(page.locator('[aria-selected="true"]')).toHaveCount(0)
  await field(page).press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await field(page).press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(field(page)).toHaveValue('utc')
  await field(page).press('ArrowDown')
  await expect(options(page)).not.toHaveCount(0)
  await field(page).press('ArrowDown')
  const title = (await page.locator('[aria-selected="true"]').textContent()) ?? ''
  await field(page).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('Enter without a choice sends the form; a click opens a suggestion', async ({ page }) => {
  await openPage(page, '/')
  await field(page).fill('greenwich')
  await expect(options(page)).not.toHaveCount(0)
  await field(page).press('Enter')
  await expect(page).toHaveURL('/search?q=greenwich')
  await openPage(page, '/')
  await field(page).fill('greenwich')
  await options(page).first().click()
  await expect(page).toHaveURL('/questions/gmt-and-utc')
})

test('the arrows suggest for the query that stands on the results page', async ({ page }) => {
  await openPage(page, '/search?q=UTC')
  await expect(field(page)).toHaveValue('UTC')
  await field(page).press('ArrowDown')
  await expect(options(page).first()).toContainText('UTC')
})

test('the pointer chooses while it is over the list, and Enter then sends the form again', async ({ page }) => {
  await openPage(page, '/questions')
  await field(page).fill('greenwich')
  await options(page).first().hover()
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.locator('h1').hover()
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
  await field(page).press('Enter')
  await expect(page).toHaveURL('/search?q=greenwich')
})

test.describe('on a phone', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

  test('a finger opens a suggestion; leaving the field closes the list', async ({ page }) => {
    await openPage(page, '/questions')
    await field(page).tap()
    await field(page).pressSequentially('greenwich')
    await expect(options(page)).not.toHaveCount(0)
    await field(page).blur()
    await expect(options(page)).toHaveCount(0)
    await field(page).tap()
    await field(page).pressSequentially('s')
    await options(page).first().tap()
    await expect(page).toHaveURL('/questions/gmt-and-utc')
  })
})
