import { expect, type Page, test } from '@playwright/test'

const field = (page: Page) => page.getByRole('banner').getByRole('combobox')
const options = (page: Page) => page.getByRole('option')

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

test('Ctrl-K and ⌘-K lead to the field, and so does / where no field has focus, unless it is turned off', async ({
  page,
}) => {
  await page.goto('/questions')
  for (const keys of ['Control+k', 'Meta+k', '/']) {
    await page.locator('body').press(keys)
    await expect(field(page)).toBeFocused()
    await expect(field(page)).toHaveValue('')
    await field(page).blur()
  }
  await field(page).focus()
  await field(page).press('/')
  await expect(field(page)).toHaveValue('/')
  await field(page).blur()
  await page.getByRole('checkbox', { name: '按 / 键打开搜索' }).uncheck()
  for (const look of [() => Promise.resolve(), () => page.reload()]) {
    await look()
    await page.locator('h1').click()
    await page.locator('body').press('/')
    await expect(field(page)).not.toBeFocused()
  }
  await page.locator('body').press('Control+k')
  await expect(field(page)).toBeFocused()
})

test('nothing fires while an input method composes', async ({ page }) => {
  await page.goto('/questions')
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/terms-')) asked.push(request.url())
  })
  await field(page).focus()
  const browser = await page.context().newCDPSession(page)
  await browser.send('Input.imeSetComposition', { text: 'duomotai', selectionStart: 8, selectionEnd: 8 })
  await expect(field(page)).toHaveValue('duomotai')
  for (const key of ['Enter', 'Escape', 'ArrowDown'])
    await field(page).dispatchEvent('keydown', {
      key,
      keyCode: 229,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    })
  await expect(page).toHaveURL('/questions')
  await expect(field(page)).toHaveValue('duomotai')
  await expect(options(page)).toHaveCount(0)
  expect(asked).toEqual([])
  await browser.send('Input.insertText', { text: '多模态' })
  await expect(field(page)).toHaveValue('多模态')
  await expect(options(page).first()).toContainText('多模态')
  // Safari sends the Enter that committed the candidate only now, marked by its key code alone.
  await field(page).dispatchEvent('keydown', { key: 'Enter', keyCode: 229, bubbles: true, cancelable: true })
  await expect(page).toHaveURL('/questions')
  await expect(options(page)).not.toHaveCount(0)
})

test('a field that can load no suggestions still sends its form', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort())
  await page.goto('/')
  await field(page).fill('LoRA')
  await field(page).press('Enter')
  await expect(page).toHaveURL('/search?q=LoRA')
})
