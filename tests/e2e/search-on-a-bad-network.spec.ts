import { expect } from '@playwright/test'
import { openPage } from './open-page'
import { askedFiles, field, hold, options, results, status } from './search-page'
import { test } from './test'

const LOST = '搜索没有加载成功，网络是不是断开了？'

test('a slow network shows that it is working, then the results', async ({ page }) => {
  const { held, letGo } = await hold(page, '**/search-index/files/**')
  await page.goto('/search?q=UTC')
  await expect(status(page)).toHaveText('正在搜索…')
  await expect.poll(() => held.length).toBeGreaterThan(0)
  await letGo()
  await expect(status(page)).toHaveText(/个结果$/)
  await expect(results(page).first().locator('p mark').first()).toBeVisible()
})

test('titles come before their passages have', async ({ page }) => {
  const { letGo } = await hold(page, '**/search-index/files/texts-*')
  await page.goto('/search?q=乌龙茶')
  await expect(results(page).first().locator('h2')).toBeVisible()
  await expect(results(page).first().locator('p')).not.toHaveText('')
  await letGo()
  await expect(results(page).first().locator('p mark').first()).toBeVisible()
})

test('while a topic is looked for, what was found stays and is called busy', async ({ page }) => {
  await page.goto('/search?q=时间')
  await expect(results(page)).toHaveCount(20)
  const { held, letGo } = await hold(page, '**/search-index/files/tags-*')
  await page.getByRole('button', { name: '天文', exact: true }).click()
  await expect.poll(() => held.length).toBe(1)
  await expect(status(page)).toHaveText('正在搜索…')
  await expect(page.locator('[data-search][aria-busy="true"] article')).toHaveCount(20)
  await letGo()
  await expect(page.locator('[data-search][aria-busy="false"]')).toBeVisible()
  await expect.poll(() => results(page).count()).toBeLessThan(20)
})

for (const files of ['manifest.bin', 'files/terms-*', 'files/cards-*', 'files/**']) {
  test(`without ${files} the page says that the network is lost, and a retry works`, async ({ page }) => {
    await page.route(`**/search-index/${files}`, (route) => route.abort('internetdisconnected'))
    await page.goto('/search?q=UTC')
    await expect(status(page)).toHaveText(LOST)
    // The words are those from before until the retry has failed as well.
    await Promise.all([page.waitForEvent('requestfailed'), page.getByRole('button', { name: '重试' }).click()])
    await expect(status(page)).toHaveText(LOST)
    await page.unroute(`**/search-index/${files}`)
    await page.getByRole('button', { name: '重试' }).click()
    await expect(results(page).first().locator('p mark').first()).toBeVisible()
    await expect(page.getByRole('button', { name: '重试' })).toHaveCount(0)
  })
}

test('results stay where only their passages are lost', async ({ page }) => {
  await page.route('**/search-index/files/texts-*', (route) => route.abort('internetdisconnected'))
  await page.goto('/search?q=乌龙茶')
  await expect(status(page)).toHaveText(LOST)
  await expect(page.locator('[data-search="failed"] article h2').first()).toBeVisible()
  await page.unroute('**/search-index/files/texts-*')
  await page.getByRole('button', { name: '重试' }).click()
  await expect(results(page).first().locator('p mark').first()).toBeVisible()
})

test('a page that answers with an error is a lost network too', async ({ page }) => {
  await page.route('**/search-index/files/terms-*', (route) => route.fulfill({ status: 503 }))
  await page.goto('/search?q=UTC')
  await expect(status(page)).toHaveText(LOST)
})

test('a field that can load no suggestions still sends its form, and suggests when the network is back', async ({
  page,
}) => {
  await page.route('**/search-index/**', (route) => route.abort())
  await openPage(page, '/questions')
  await field(page).fill('UT')
  await field(page).press('Enter')
  await expect(page).toHaveURL('/search?q=UT')
  await expect(status(page)).toHaveText(LOST)
  await page.unroute('**/search-index/**')
  await field(page).fill('UTC')
  await expect(options(page)).not.toHaveCount(0)
})

test('the files of one kind are asked for at once', async ({ page }) => {
  const address = `/search?q=${encodeURIComponent('月亮 时间')}`
  const asked = askedFiles(page)
  await page.goto(address)
  await expect(results(page).first().locator('p mark').first()).toBeVisible()
  const first = [...asked]
  const isOf = (kind: string) => (name: string) => name.includes(`/files/${kind}-`)
  for (const kind of ['terms', 'cards', 'texts']) {
    const count = first.filter(isOf(kind)).length
    expect(count).toBeGreaterThan(1)
    const { held, letGo } = await hold(page, `**/search-index/files/${kind}-*`)
    await page.goto(address)
    // None of them has been answered while all of them wait.
    await expect.poll(() => held.length).toBe(count)
    await letGo()
    await expect(results(page).first().locator('p mark').first()).toBeVisible()
  }
})

test('a page loads no file of the index twice', async ({ page }) => {
  const asked = askedFiles(page)
  await page.goto('/search?q=时间')
  await expect(results(page).first().locator('p mark').first()).toBeVisible()
  for (const query of ['UTC', '时间', 'UTC 时区', 'utc']) {
    await field(page).fill(query)
    await expect(options(page)).not.toHaveCount(0)
  }
  await field(page).press('Escape')
  await page.getByRole('button', { name: '天文', exact: true }).click()
  await expect(page.locator('[data-search="found"] [aria-pressed="true"]')).toHaveText('天文')
  await page.goBack()
  await expect(results(page)).toHaveCount(20)
  expect(asked).not.toEqual([])
  expect(asked.filter((name, n) => asked.indexOf(name) !== n)).toEqual([])
})

test('the next page takes the files that it knows from the cache', async ({ page }) => {
  const loaded: { url: string; isFromCache: boolean }[] = []
  await page.goto('/search?q=时间')
  await expect(results(page).first().locator('p mark').first()).toBeVisible()
  const browser = await page.context().newCDPSession(page)
  await browser.send('Network.enable')
  browser.on('Network.responseReceived', ({ response }) => {
    if (response.url.includes('/files/terms-'))
      loaded.push({ url: response.url, isFromCache: response.fromDiskCache === true })
  })
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(results(page)).not.toHaveCount(0)
  expect(loaded.length).toBeGreaterThan(0)
  expect(loaded.filter(({ isFromCache }) => !isFromCache)).toEqual([])
})
