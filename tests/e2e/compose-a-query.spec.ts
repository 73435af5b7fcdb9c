import { type CDPSession, expect, type Page } from '@playwright/test'
import { openPage } from './open-page'
import { askedFiles, field, options, shardsOf } from './search-page'
import { test } from './test'

/** Begins to compose in the field, as an input method does. */
async function compose(page: Page, text: string): Promise<CDPSession> {
  await field(page).focus()
  const browser = await page.context().newCDPSession(page)
  await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  return browser
}

test('nothing fires while a candidate is being composed; once committed, it is looked for', async ({ page }) => {
  await openPage(page, '/questions')
  const asked = askedFiles(page)
  const browser = await compose(page, 'wu')
  for (const text of ['wulong', 'wulongcha', "wu'long'cha"])
    await browser.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  await expect(field(page)).toHaveValue("wu'long'cha")
  for (const key of ['ArrowDown', 'ArrowUp', 'Enter', 'Escape']) await page.keyboard.press(key)
  await expect(page).toHaveURL('/questions')
  await expect(field(page)).toHaveValue("wu'long'cha")
  await expect(options(page)).toHaveCount(0)
  expect(shardsOf(asked)).toEqual([])
  await browser.send('Input.insertText', { text: '乌龙茶' })
  await expect(field(page)).toHaveValue('乌龙茶')
  await expect(options(page).first()).toContainText('乌龙茶')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('乌龙茶')}`)
  // Only letters are looked up there.
  expect(asked.filter((name) => /\/(?:words|pinyin)-/.test(name))).toEqual([])
})

test('keys of a candidate leave suggestions alone that were open before', async ({ page }) => {
  await openPage(page, '/questions')
  await field(page).fill('时间')
  await expect(options(page)).not.toHaveCount(0)
  await field(page).press('ArrowDown')
  const chosen = await page.getByRole('option', { selected: true }).textContent()
  await compose(page, 'utc')
  for (const key of ['Enter', 'Escape', 'ArrowDown']) await page.keyboard.press(key)
  await expect(page).toHaveURL('/questions')
  await expect(page.getByRole('option', { selected: true })).toHaveText(chosen ?? '')
})

test('a candidate that is dropped leaves what stood there before', async ({ page }) => {
  await openPage(page, '/questions')
  await field(page).fill('UTC')
  await expect(options(page)).not.toHaveCount(0)
  const browser = await compose(page, 'shiqu')
  await browser.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 })
  await expect(field(page)).toHaveValue('UTC')
  await expect(options(page).first()).toContainText('UTC')
})

// Safari sends the key that ended the composition only after its end, marked by its code alone.
for (const key of ['Enter', 'Escape']) {
  test(`a late ${key} of the input method does nothing`, async ({ page }) => {
    await openPage(page, '/questions')
    const browser = await compose(page, 'wulongcha')
    await browser.send('Input.insertText', { text: '乌龙茶' })
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
    await expect(field(page)).toHaveValue('乌龙茶')
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1)
  })
}
