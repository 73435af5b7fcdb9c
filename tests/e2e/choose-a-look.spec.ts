import { expect, type Page } from '@playwright/test'
import { openPage } from './open-page'
import { test } from './test'

test.use({ isAlone: true })

const LIGHT = 'rgb(251, 250, 247)'
const DARK = 'rgb(21, 25, 27)'

const choice = (page: Page, name: string) => page.getByRole('group', { name: '外观' }).getByRole('radio', { name })
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
const coloursAround = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')]
      .filter(({ media }) => matchMedia(media).matches)
      .map(({ content }) => content),
  )

test('a page is light or dark as the system is until a reader chooses, and then as they chose, from its first sight', async ({
  page,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await openPage(page, '/questions')
  await expect(choice(page, '跟随系统')).toBeChecked()
  expect(await paper(page)).toBe(DARK)
  await choice(page, '浅色').focus()
  await page.keyboard.press('Space')
  expect(await paper(page)).toBe(LIGHT)
  expect(await coloursAround(page)).toEqual(['#fbfaf7'])

  // What the next page is when it has nothing to show yet.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.body) return
      observer.disconnect()
      Object.assign(window, { lookAtFirst: document.documentElement.dataset.theme })
    }).observe(document, { childList: true, subtree: true })
  })
  await page.getByRole('article').first().getByRole('link').first().click()
  await expect(page.locator('.reference').first()).toBeVisible()
  expect(await page.evaluate(() => 'lookAtFirst' in window && window.lookAtFirst)).toBe('light')
  expect(await paper(page)).toBe(LIGHT)
  expect(await coloursAround(page)).toEqual(['#fbfaf7'])

  await expect(choice(page, '浅色')).toBeChecked()
  await choice(page, '跟随系统').check()
  expect(await paper(page)).toBe(DARK)
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await paper(page)).toBe(LIGHT)
  await choice(page, '深色').check()
  expect(await paper(page)).toBe(DARK)
  await page.emulateMedia({ media: 'print' })
  expect(await paper(page)).toBe('rgb(255, 255, 255)')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a page is as the system is, and offers no choice', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.goto('/')
    await expect(page.locator('html')).toHaveCSS('background-color', DARK)
    await expect(page.locator('footer fieldset')).toBeHidden()
  })
})
