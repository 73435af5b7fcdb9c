import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { openPage } from './open-page'
import { field, results, status, total } from './search-page'
import { test } from './test'

const topic = (page: Page, name: string) => page.locator('[data-search]').getByRole('button', { name, exact: true })
const pages = (page: Page) => page.getByRole('navigation', { name: '分页' })
const firstSlug = (page: Page) => results(page).first().getAttribute('data-slug')

for (const [place, address] of [
  ['banner', '/questions/gmt-and-utc'],
  ['main', '/'],
] as const) {
  test(`the form in the ${place} leads to the results: title, passage, marks, date, topics, AI mark, and their number`, async ({
    page,
  }) => {
    await page.goto(address)
    await page.getByRole(place).getByRole('combobox').fill('日全食')
    await page.getByRole(place).getByRole('button', { name: '搜索' }).click()
    await expect(page).toHaveURL(`/search?q=${encodeURIComponent('日全食')}`)
    const first = results(page).first()
    await expect(first.getByRole('heading').getByRole('link')).toHaveAttribute('href', '/questions/total-solar-eclipse')
    await expect(first.getByRole('heading').locator('mark').first()).toHaveText(/日全食/)
    await expect(first.locator('p mark').first()).toBeVisible()
    await expect(first.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/)
    await expect(first.getByRole('listitem').first()).toBeVisible()
    await expect(first.getByText('AI 生成', { exact: true })).toBeVisible()
    await expect(status(page)).toHaveText(/^“日全食”有 \d+ 个结果$/)
    expect(await total(page)).toBe(await results(page).count())
  })
}

test('the field of the results page holds the query', async ({ page }) => {
  await page.goto('/search?q=UTC')
  await expect(results(page)).not.toHaveCount(0)
  await expect(field(page)).toHaveValue('UTC')
})

for (const [kind, query, marked] of [
  ['a Traditional query on Simplified text', '發酵', '发酵'],
  ['a Simplified query on Traditional text', '闰年', '閏年'],
  ['a full-width query', 'ＵＴＣ', 'UTC'],
  ['lower case', 'iss', 'ISS'],
  ['pinyin', 'wulongcha', '乌龙茶'],
] as const) {
  test(`${kind} marks the words as they stand in the text`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(query)}`)
    const exactly = new RegExp(`^${marked}$`)
    await expect(results(page).first().locator('p mark').first()).toBeVisible()
    await expect(results(page).locator('h2 mark').filter({ hasText: exactly }).first()).toBeVisible()
    await expect(results(page).locator('p mark').filter({ hasText: exactly }).first()).toBeVisible()
  })
}

test('an excerpt that answers better is shown, with the reference it comes from; a cut sentence shows that it is cut', async ({
  page,
}) => {
  await page.goto('/search?q=潮水為什麼一天漲兩次')
  await expect(results(page).first()).toContainText('来自参考资料 1')
  await expect(results(page).locator('p').filter({ hasText: /…$/ }).first()).toBeVisible()
})

test('a topic narrows the results and keeps the focus; address, Back and Forward keep the topic', async ({ page }) => {
  await page.goto('/search?q=时间')
  await expect(results(page)).toHaveCount(20)
  const all = await total(page)
  const first = await firstSlug(page)
  await topic(page, '天文').press('Enter')
  await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '时间', topic: '天文' })}`)
  await expect(topic(page, '天文')).toHaveAttribute('aria-pressed', 'true')
  await expect(topic(page, '天文')).toBeFocused()
  await expect.poll(() => total(page)).toBeLessThan(all)
  for (const card of await results(page).all())
    await expect(card.getByRole('link', { name: '天文', exact: true })).toBeVisible()
  await page.goBack()
  await expect.poll(() => firstSlug(page)).toBe(first)
  await expect(topic(page, '全部话题')).toHaveAttribute('aria-pressed', 'true')
  expect(await total(page)).toBe(all)
  await page.goForward()
  await expect(topic(page, '天文')).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(() => total(page)).toBeLessThan(all)
  await page.reload()
  await expect(topic(page, '天文')).toHaveAttribute('aria-pressed', 'true')
  await topic(page, '全部话题').click()
  await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '时间' })}`)
  await expect.poll(() => total(page)).toBe(all)
})

test('the pages hold all results once, twenty a page', async ({ page }) => {
  await page.goto('/search?q=时间')
  const all = await total(page)
  const slugs: (string | null)[] = []
  for (let n = 1; n <= Math.ceil(all / 20); n++) {
    await expect(pages(page).locator('[aria-current]')).toContainText(String(n))
    await expect(results(page)).toHaveCount(Math.min(20, all - slugs.length))
    for (const card of await results(page).all()) slugs.push(await card.getAttribute('data-slug'))
    const next = pages(page).getByRole('link', { name: '下一页' })
    if (await next.isVisible()) await next.click()
  }
  expect(new Set(slugs).size).toBe(all)
  await page.goto('/search?q=时间&page=999')
  await expect(pages(page).locator('[aria-current]')).toContainText(String(Math.ceil(all / 20)))
})

test('a page keeps query and topic, and Back brings back the page and the place on it', async ({ page }) => {
  await page.goto('/search?q=时间')
  await expect(results(page)).toHaveCount(20)
  const before = await firstSlug(page)
  await pages(page).getByRole('link', { name: '下一页' }).click()
  await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '时间', page: '2' })}`)
  await expect(field(page)).toHaveValue('时间')
  await expect.poll(() => firstSlug(page)).not.toBe(before)
  const left = results(page).nth(8).getByRole('heading').getByRole('link')
  const title = await left.textContent()
  await left.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title ?? '')
  await page.goBack()
  await expect(page).toHaveURL(/page=2$/)
  await expect(left).toHaveText(title ?? '')
  await expect(left).toBeInViewport()
  await page.goBack()
  await expect.poll(() => firstSlug(page)).toBe(before)
})

test.describe(() => {
  test.use({ javaScriptEnabled: false })

  test('without JavaScript the page says so and leads on', async ({ page }) => {
    await page.goto('/')
    await field(page).fill('UTC')
    await field(page).press('Enter')
    await expect(page).toHaveURL('/search?q=UTC')
    await expect(page.getByText(/搜索需要 JavaScript/)).toBeVisible()
    await expect(page.getByRole('main').getByRole('link', { name: '问题列表 →' })).toBeVisible()
    await expect(page.getByRole('main').locator('a[href^="/tags/"]').first()).toBeVisible()
  })
})

test('axe finds nothing on the results and in the suggestions, light and dark', async ({ page }) => {
  await openPage(page, '/search?q=时间')
  await expect(results(page).first().locator('p mark').first()).toBeVisible()
  const expectAccessibleInBoth = async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expectAccessible(page)
    }
  }
  await expectAccessibleInBoth()
  await expect(field(page)).toHaveValue('时间')
  await field(page).press('ArrowDown')
  await expect(page.getByRole('option')).not.toHaveCount(0)
  await field(page).press('ArrowDown')
  await expect(page.getByRole('option', { selected: true })).toBeVisible()
  await expectAccessibleInBoth()
})
