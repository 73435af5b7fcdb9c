import { expect, test } from '@playwright/test'
import { field, options } from './search-page'

test('suggestions come while typing; arrows choose, Enter opens, Escape closes', async ({ page }) => {
  await page.goto('/questions')
  await expect(field(page)).toHaveAttribute('aria-expanded', 'false')
  await field(page).pressSequentially('lora')
  await expect(options(page)).not.toHaveCount(0)
  await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^\d 条建议$/)
  await expect(options(page).first().locator('mark').first()).toHaveText('LoRA')
  const list = await page.getByRole('listbox').getAttribute('id')
  await expect(field(page)).toHaveAttribute('aria-controls', list ?? '')
  await field(page).press('ArrowDown')
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
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
  await expect(field(page)).toHaveValue('lora')
  await field(page).press('ArrowDown')
  await expect(options(page)).not.toHaveCount(0)
  await field(page).press('ArrowDown')
  const title = (await page.locator('[aria-selected="true"]').textContent()) ?? ''
  await field(page).press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('Enter without a choice sends the form; a click opens a suggestion', async ({ page }) => {
  await page.goto('/')
  await field(page).fill('scalinglaw')
  await expect(options(page)).not.toHaveCount(0)
  await field(page).press('Enter')
  await expect(page).toHaveURL('/search?q=scalinglaw')
  await page.goto('/')
  await field(page).fill('scalinglaw')
  await options(page).first().click()
  await expect(page).toHaveURL('/questions/what-is-scalinglaw')
})

test('the arrows suggest for the query that stands on the results page', async ({ page }) => {
  await page.goto('/search?q=LoRA')
  await expect(field(page)).toHaveValue('LoRA')
  await field(page).press('ArrowDown')
  await expect(options(page).first()).toContainText('LoRA')
})

test('the pointer chooses while it is over the list, and Enter then sends the form again', async ({ page }) => {
  await page.goto('/questions')
  await field(page).fill('scalinglaw')
  await options(page).first().hover()
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true')
  await page.locator('h1').hover()
  await expect(page.getByRole('option', { selected: true })).toHaveCount(0)
  await field(page).press('Enter')
  await expect(page).toHaveURL('/search?q=scalinglaw')
})

test('a finger opens a suggestion; leaving the field closes the list', async ({ browser, baseURL }) => {
  const context = await browser.newContext({
    hasTouch: true,
    isMobile: true,
    viewport: { width: 390, height: 844 },
    ...(baseURL && { baseURL }),
  })
  const page = await context.newPage()
  await page.goto('/questions')
  await field(page).tap()
  await field(page).pressSequentially('scalinglaw')
  await expect(options(page)).not.toHaveCount(0)
  await field(page).blur()
  await expect(options(page)).toHaveCount(0)
  await field(page).tap()
  await field(page).pressSequentially('s')
  await options(page).first().tap()
  await expect(page).toHaveURL('/questions/what-is-scalinglaw')
  await context.close()
})
