import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { askedFiles, field, options, shardsOf } from './search-page'

/** Begins to compose in the field, as an input method does. */
async function compose(page: Page, text: string): Promise<CDPSession> {
  await field(page).focus()
  const browser = await page.context().newCDPSession(page)
  await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  return browser
}

test('nothing fires while a candidate is being composed; once committed, it is looked for', async ({ page }) => {
  await page.goto('/questions')
  const asked = askedFiles(page)
  const browser = await compose(page, 'duo')
  for (const text of ['duomo', 'duomotai', "duo'mo'tai"])
    await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await expect(field(page)).toHaveValue("duo'mo'tai")
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) await page.keyboard.press(key)
  await expect(page).toHaveURL('/questions')
  await expect(field(page)).toHaveValue("duo'mo'tai")
  await expect(options(page)).toHaveCount(0)
  expect(shardsOf(asked)).toEqual([])
  await browser.send('Input.insertText', { text: '多模态' })
  await expect(field(page)).toHaveValue('多模态')
  await expect(options(page).first()).toContainText('多模态')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('多模态')}`)
})

test('keys of a candidate leave suggestions alone that were open before', async ({ page }) => {
  await page.goto('/questions')
  await field(page).fill('模型')
  await expect(options(page)).not.toHaveCount(0)
  await field(page).press('ArrowDown')
  const chosen = await page.getByRole('option', { selected: true }).textContent()
  await compose(page, 'lora')
  for (const key of ['Enter', 'Escape', 'ArrowDown']) await page.keyboard.press(key)
  await expect(page).toHaveURL('/questions')
  await expect(page.getByRole('option', { selected: true })).toHaveText(chosen ?? '')
})

test('a candidate that is dropped leaves what stood there before', async ({ page }) => {
  await page.goto('/questions')
  await field(page).fill('LoRA')
  await expect(options(page)).not.toHaveCount(0)
  const browser = await compose(page, 'weitiao')
  await browser.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  await expect(field(page)).toHaveValue('LoRA')
  await expect(options(page).first()).toContainText('LoRA')
})

// Safari sends the key that ended the composition only after its end, marked by its code alone.
for (const key of ['Enter', 'Escape']) {
  test(`a late ${key} of the input method does nothing`, async ({ page }) => {
    await page.goto('/questions')
    const browser = await compose(page, 'duomotai')
    await browser.send('Input.insertText', { text: '多模态' })
    await expect(options(page)).not.toHaveCount(0)
    await field(page).press('ArrowDown')
    await browser.send('Input.dispatchKeyEvent', {
      type: 'rawKeyDown',
      key,
      code: key,
      windowsVirtualKeyCode: 229,
    })
    await browser.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key })
    await expect(page).toHaveURL('/questions')
    await expect(field(page)).toHaveValue('多模态')
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
  })
}
