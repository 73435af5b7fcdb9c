import { expect } from '@playwright/test'
import { results, status } from './search-page'
import { test } from './test'

test('what a misspelt word was taken for is said', async ({ page }) => {
  await page.goto('/search?q=greenwhich')
  await expect(results(page)).not.toHaveCount(0)
  await expect(page.getByText(/^“greenwhich”按以下词搜索：greenwich/)).toBeVisible()
})

test('nothing found says so, and helps with spelling, the list, topics and the newest questions', async ({ page }) => {
  await page.goto('/search?q=qzxvkjw')
  await expect(status(page)).toHaveText('没有找到“qzxvkjw”')
  await expect(results(page)).toHaveCount(0)
  const main = page.getByRole('main')
  await expect(main.getByText(/请检查拼写/)).toBeVisible()
  await expect(main.getByRole('link', { name: '问题列表 →' })).toBeVisible()
  await expect(main.locator('a[href^="/tags/"]').first()).toBeVisible()
  await expect(main.getByRole('heading', { name: '最新问题' })).toBeVisible()
  await expect(main.getByRole('heading', { name: '最接近的问题' })).toHaveCount(0)
})

test('where a part of the query finds something, those are the closest questions', async ({ page }) => {
  await page.goto('/search?q=bicyclistics')
  await expect(status(page)).toHaveText('没有找到“bicyclistics”')
  const closest = page.getByRole('main').getByRole('heading', { name: '最接近的问题' })
  await expect(closest).toBeVisible()
  const link = page.locator('h2:has-text("最接近的问题") + ul a').first()
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('a topic that holds nothing is named, what other topics hold is shown, and all topics are one step away', async ({
  page,
}) => {
  await page.goto('/search?q=UTC&topic=没有')
  await expect(status(page)).toHaveText('话题“没有”里没有找到“UTC”')
  await expect(page.locator('h2:has-text("最接近的问题") + ul mark').first()).toHaveText('UTC')
  await page.getByRole('button', { name: '全部话题' }).click()
  await expect(status(page)).toHaveText(/^“UTC”有 \d+ 个结果$/)
})

test('characters out of a word that stands nowhere find nothing; the closest questions are named as such', async ({
  page,
}) => {
  await page.goto('/search?q=月饼')
  await expect(status(page)).toHaveText('没有找到“月饼”')
  await expect(results(page)).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('heading', { name: '最接近的问题' })).toBeVisible()
})

test('what only an equal term finds says so', async ({ page }) => {
  await page.goto('/search?q=lunar+phases')
  await expect(results(page).first()).toContainText('另外搜索了：月相')
})

test('a word that sounds alike is read as the one that was meant', async ({ page }) => {
  await page.goto('/search?q=木兴上的一天')
  await expect(page.getByText('“木兴”按以下词搜索：木星')).toBeVisible()
  await expect(results(page).first()).toHaveAttribute('data-slug', 'how-long-is-a-day-on-jupiter')
})
