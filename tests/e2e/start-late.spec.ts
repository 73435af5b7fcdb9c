import { expect } from '@playwright/test'
import { openPage } from './open-page'
import { field, hold, options, results } from './search-page'
import { test } from './test'

test.use({ isAlone: true })

test('what was typed before the scripts came gets its suggestions when they have', async ({ page }) => {
  const { held, letGo } = await hold(page, '**/islands/start-*')
  await page.goto('/questions', { waitUntil: 'commit' })
  await field(page).pressSequentially('utc')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await letGo()
  await expect(options(page)).not.toHaveCount(0)
  await expect(field(page)).toHaveValue('utc')
  await expect(field(page)).toBeFocused()
})

test('an answer whose scripts never come is read, followed and searched from', async ({ page }) => {
  await page.route('**/islands/**', (route) => route.abort('internetdisconnected'))
  await page.goto('/questions/gmt-and-utc')
  await page.locator('.prose .marker').first().click()
  await expect(page).toHaveURL(/#reference-\d+$/)
  await page.locator('#reference-1').getByRole('link', { name: '查看摘录原文' }).click()
  await expect(page.locator('mark.passage').first()).toBeVisible()
  await field(page).fill('时间')
  await field(page).press('Enter')
  await expect(page).toHaveURL(`/search?q=${encodeURIComponent('时间')}`)
  await expect(page.getByRole('main').getByRole('link', { name: '问题列表' })).toBeVisible()
})

test('the search page helps on where nothing is found, and only there', async ({ page }) => {
  const help = page.locator('.search-help')
  await openPage(page, '/search')
  await expect(help).toBeVisible()
  await page.goto('/search?q=时间')
  await expect(results(page).first()).toBeVisible()
  await expect(help).toBeHidden()
})

test('an island loads its own code and no other, and a page nothing of the framework that made it', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await openPage(page, '/questions')
  await page.waitForLoadState('networkidle')
  const scripts = asked.filter((path) => path.endsWith('.js'))
  expect(scripts.every((path) => path.startsWith('/islands/'))).toBe(true)
  expect(scripts.some((path) => path.includes('search-field'))).toBe(true)
  expect(scripts.some((path) => path.includes('evidence-reader'))).toBe(false)
  expect(asked.filter((path) => path.startsWith('/search-index/'))).toEqual([])
  await field(page).focus()
  await expect.poll(() => asked.some((path) => path.startsWith('/search-index/'))).toBe(true)
})
