import { expect, type Page } from '@playwright/test'
import { test } from './test'

// All addresses here are relative to that of the site: it stands at a root or under a path. File servers put a slash
// behind that of a page. The walks are long, as opening a page costs more than looking at it.

test.use({ isAlone: true })

/** Notes what the page asks for in vain, and what it asks for outside of the site. */
function strayRequests(page: Page, site: string | undefined): string[] {
  const stray: string[] = []
  page.on('response', (response) => {
    if (response.status() >= 400 || !response.url().startsWith(site ?? '')) stray.push(response.url())
  })
  return stray
}

const isAt = (path: string) => new RegExp(`/${path}/?(?:[?#].*)?$`)

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('from the list to a question, to the source that it quotes, and back', async ({ page, baseURL }) => {
      const stray = strayRequests(page, baseURL)
      await page.goto('')
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Question List' }).click()
      await expect(page).toHaveURL(isAt('questions'))
      await page.getByRole('link', { name: 'How hot should the water for green tea be?' }).first().click()
      await expect(page).toHaveURL(isAt('questions/green-tea-water'))
      // Styles are there, and what leads out of the site stays what it is.
      await expect(page.locator('body')).toHaveCSS('display', 'flex')
      await expect(page.locator('#reference-3 .reference-link')).toHaveAttribute('href', /^https:\/\/kettle\.example\//)
      await page.locator('#reference-1 .reference-link').click()
      await expect(page).toHaveURL(/\/sources\/green-tea\/?#passage-\d+$/)
      await expect(page.locator('mark.passage').first()).toBeVisible()
      const back = javaScriptEnabled
        ? page.getByRole('complementary').getByRole('link', { name: /Back to the answer/ })
        : page.locator('.cited-by a').first()
      await back.click()
      await expect(page).toHaveURL(isAt('questions/green-tea-water'))
      await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: 'Home' }).click()
      await expect(page).toHaveURL(new RegExp(`^${baseURL}$`))
      // A topic, a Chinese address and a duplicate lead where they say.
      await page.goto('questions/绿茶用多热的水')
      await page.getByRole('article').getByRole('link', { name: 'C#' }).first().click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Topic: C#')
      // Besides those of the site, its head names two feeds of its own.
      const feeds = await page.locator('head > link[rel="alternate"][type*="+"]').all()
      for (const feed of feeds) {
        const answer = await page.request.get(new URL((await feed.getAttribute('href')) ?? '', page.url()).href)
        expect(answer.status()).toBe(200)
      }
      expect(feeds).toHaveLength(4)
      await page.goto('questions/green-tea-temperature')
      await expect(page).toHaveURL(isAt('questions/green-tea-water'))
      expect(stray).toEqual([])
      // What is not there says so, and leads back.
      const response = await page.goto('questions/not/here')
      expect(response?.status()).toBe(404)
      await expect(page.locator('body')).toHaveCSS('display', 'flex')
      await page.getByRole('main').getByRole('link', { name: 'Question List' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Question List')
    })
  })
}

test('search finds, keeps what was asked, leads to the question, whose sentences show their notes, and back', async ({
  page,
  baseURL,
}) => {
  const stray = strayRequests(page, baseURL)
  await page.goto('')
  await page.getByRole('main').getByRole('combobox').fill('green tea')
  await expect(page.getByRole('option').first()).toBeVisible()
  await page.getByRole('main').getByRole('combobox').press('Enter')
  await expect(page).toHaveURL(/\/search\/?\?q=green\+tea$/)
  await expect(page.getByRole('banner').getByRole('combobox')).toHaveValue('green tea')
  await page.getByRole('main').getByRole('article').first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/questions\/[^/]+\/?$/)
  await expect(page.getByRole('note').first()).toContainText('AI-generated')
  await page.locator('.sentence').first().click()
  await expect(page.locator('.evidence-note').first()).toBeVisible()
  await page.goto('search?q=green+tea')
  await expect(page.getByRole('main').getByRole('article').first()).toBeVisible()
  await page.getByRole('banner').getByRole('combobox').fill('green tea water')
  await page.getByRole('option').first().click()
  await expect(page).toHaveURL(/\/questions\/[^/]+\/?$/)
  expect(stray).toEqual([])
})
