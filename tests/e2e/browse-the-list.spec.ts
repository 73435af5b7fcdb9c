import { expect, type Page } from '@playwright/test'
import { test } from './test'

const PAGE_SIZE = 20

/** Follows "next" to the page with this number. */
async function turnTo(page: Page, number: number): Promise<void> {
  await page.getByRole('link', { name: /下一页/ }).click()
  await expect(page.getByRole('navigation', { name: '分页' }).locator('[aria-current]')).toContainText(
    `第 ${number} 页`,
  )
}

test('the list shows the newest questions first, twenty a page, and pages through all of them', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '问题列表' }).click()
  await expect(page).toHaveURL('/questions')
  const cards = page.getByRole('article')
  const total = Number(/\d+/.exec((await page.getByText(/^\d+ 个问题/).textContent()) ?? '')?.[0])
  expect(total).toBeGreaterThan(PAGE_SIZE)
  const seen: string[] = []
  const dates: string[] = []
  for (let number = 1; seen.length < total; number += 1) {
    if (number > 1) await turnTo(page, number)
    await expect(cards).toHaveCount(Math.min(PAGE_SIZE, total - seen.length))
    seen.push(...(await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-slug') ?? ''))))
    dates.push(
      ...(await cards.locator('time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))),
    )
  }
  await expect(page.getByRole('link', { name: /下一页/ })).toHaveCount(0)
  expect(new Set(seen).size).toBe(total)
  expect(dates).toHaveLength(total)
  expect(dates).toEqual(dates.toSorted().reverse())
})

test('each card has the start of the answer under the AI mark, its date, topics and references', async ({ page }) => {
  await page.goto('/questions')
  await expect(page.getByRole('article')).toHaveCount(PAGE_SIZE)
  for (const card of await page.getByRole('article').all()) {
    await expect(card.getByText('AI 生成', { exact: true })).toBeVisible()
    await expect(card.locator('time')).toHaveText(/^\d{4}年\d{1,2}月\d{1,2}日$/)
    await expect(card.getByText(/^\d+ 条参考资料$/)).toBeVisible()
    expect(await card.locator('a[href^="/tags/"]').count()).toBeGreaterThan(0)
  }
})

test('the list is narrowed to a language, in either order', async ({ page }) => {
  await page.goto('/questions')
  const languages = page.getByRole('navigation', { name: '语言' })
  await expect(languages.getByRole('link')).toHaveText([/全部语言/, /简体中文/, /English/, /繁體中文/])
  await languages.getByRole('link', { name: '繁體中文' }).click()
  await expect(page).toHaveURL('/questions/language/zh-Hant')
  await expect(page.getByRole('article').getByRole('heading')).toHaveText(['閏年為什麼多一天？', '擺鐘怎樣計量時間？'])
  await page.getByRole('link', { name: '按标题' }).click()
  await expect(page).toHaveURL('/questions/language/zh-Hant/sort/title')
  await page.getByRole('link', { name: '全部语言' }).click()
  await expect(page).toHaveURL('/questions/sort/title')
})

test('the list sorts by title', async ({ page }) => {
  await page.goto('/questions')
  await page.getByRole('link', { name: '按标题' }).click()
  await expect(page).toHaveURL('/questions/sort/title')
  const headings = page.getByRole('article').getByRole('heading')
  await expect(headings).toHaveCount(PAGE_SIZE)
  const titles = await headings.allTextContents()
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare))
  // By pinyin: fēng, guó, mù, pào.
  await expect(headings.filter({ hasText: /^(?:蜂蜜|国际空间站|木星|泡茶)/ })).toHaveText([
    /蜂蜜/,
    /国际/,
    /木星/,
    /泡茶/,
  ])
})

test('a topic leads to the questions that have it, page by page, by its link and by its typed address', async ({
  page,
}) => {
  await page.goto('/')
  const link = page.getByRole('region', { name: '话题' }).getByRole('link', { name: /^常识/ })
  const count = Number(/\d+$/.exec((await link.textContent())?.trim() ?? '')?.[0])
  expect(count).toBeGreaterThan(PAGE_SIZE)
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('话题：常识')
  await expect(page.getByRole('article')).toHaveCount(PAGE_SIZE)
  await turnTo(page, 2)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('话题：常识')
  await expect(page.getByRole('article')).toHaveCount(count - PAGE_SIZE)
  for (const address of ['/tags/常识', '/tags/%E5%B8%B8%E8%AF%86']) {
    expect((await page.goto(address))?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('话题：常识')
  }
})
