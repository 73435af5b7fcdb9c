import { expect, test } from '@playwright/test'

test('the list shows the newest questions first, twenty a page, and pages through all of them', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '问题列表' }).click()
  await expect(page).toHaveURL('/questions')
  const cards = page.getByRole('article')
  await expect(cards).toHaveCount(20)
  const total = Number(/\d+/.exec((await page.getByText(/^\d+ 个问题/).textContent()) ?? '')?.[0])
  const seen: string[] = []
  const dates: string[] = []
  for (;;) {
    seen.push(...(await cards.evaluateAll((all) => all.map((card) => card.getAttribute('data-slug') ?? ''))))
    dates.push(
      ...(await page
        .locator('article time')
        .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))),
    )
    const next = page.getByRole('link', { name: /下一页/ })
    if ((await next.count()) === 0) break
    await next.click()
    await page.waitForLoadState()
  }
  expect(seen).toHaveLength(total)
  expect(new Set(seen).size).toBe(total)
  expect(dates).toEqual(dates.toSorted().reverse())
})

test('each card has the start of the answer under the AI mark, its date, topics and references', async ({ page }) => {
  await page.goto('/questions')
  for (const card of await page.getByRole('article').all()) {
    await expect(card.getByText('AI 生成', { exact: true })).toBeVisible()
    await expect(card.locator('time')).toHaveText(/^\d{4}年\d{1,2}月\d{1,2}日$/)
    await expect(card.getByText(/^\d+ 条参考资料$/)).toBeVisible()
    expect(await card.locator('a[href^="/tags/"]').count()).toBeGreaterThan(0)
  }
})

test('the list sorts by title', async ({ page }) => {
  await page.goto('/questions')
  await page.getByRole('link', { name: '按标题' }).click()
  await expect(page).toHaveURL('/questions/sort/title')
  const titles = await page.getByRole('article').getByRole('heading').allTextContents()
  const sorted = titles.toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare)
  expect(titles).toEqual(sorted)
})

test('a topic leads to the questions that have it, by its link and by its typed address', async ({ page }) => {
  await page.goto('/')
  const link = page.getByRole('region', { name: '话题' }).getByRole('link', { name: /^大模型/ })
  const count = Number(/\d+$/.exec((await link.textContent())?.trim() ?? '')?.[0])
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('话题：大模型')
  await expect(page.getByRole('article')).toHaveCount(Math.min(count, 20))
  for (const address of ['/tags/大模型', '/tags/%E5%A4%A7%E6%A8%A1%E5%9E%8B']) {
    expect((await page.goto(address))?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('话题：大模型')
  }
})
