import { expect, type Page, test } from '@playwright/test'

const results = (page: Page) => page.locator('[data-search="found"] article')
const status = (page: Page) => page.getByRole('main').getByRole('status').last()

test('the form leads to the results: title, passage, marks, date, topics, AI mark, and their number', async ({
  page,
}) => {
  await page.goto('/')
  const field = page.getByRole('main').getByRole('combobox')
  await field.fill('多模态大模型')
  await page.getByRole('main').getByRole('button', { name: '搜索' }).click()
  await expect(page).toHaveURL(/\/search\?q=/)
  const first = results(page).first()
  await expect(first.getByRole('heading').getByRole('link')).toHaveAttribute(
    'href',
    '/questions/what-is-multimodal-model',
  )
  await expect(first.locator('mark').first()).toHaveText(/多模态/)
  await expect(first.locator('p mark').first()).toBeVisible()
  await expect(first.locator('time')).toHaveAttribute('datetime', /^\d{4}-\d\d-\d\d$/)
  await expect(first.getByRole('listitem').first()).toBeVisible()
  await expect(first.getByText('AI 生成', { exact: true })).toBeVisible()
  await expect(status(page)).toHaveText(/“多模态大模型”有 \d+ 个结果/)
})

test('the field of the results page holds the query', async ({ page }) => {
  await page.goto('/search?q=LoRA')
  await expect(results(page)).not.toHaveCount(0)
  await expect(page.getByRole('combobox').first()).toHaveValue('LoRA')
})

for (const [kind, query, marked] of [
  ['a Traditional query', '擴散模型', '扩散模型'],
  ['a full-width query', 'ＬｏＲＡ', 'LoRA'],
  ['lower case', 'rlhf', 'RLHF'],
] as const) {
  test(`${kind} marks the words as they stand in the text`, async ({ page }) => {
    await page.goto(`/search?q=${encodeURIComponent(query)}`)
    await expect(results(page).first().locator('mark', { hasText: marked }).first()).toBeVisible()
  })
}

test('a topic narrows the results; address and Back keep query, topic and page', async ({ page }) => {
  await page.goto('/search?q=模型')
  await expect(results(page)).toHaveCount(20)
  const before = await results(page).first().getAttribute('data-slug')
  const all = Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0])
  await page.getByRole('button', { name: '提示词', exact: true }).click()
  await expect(page).toHaveURL(/topic=/)
  await expect(page.getByRole('button', { name: '提示词', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect.poll(async () => Number(/\d+/.exec((await status(page).textContent()) ?? '')?.[0])).toBeLessThan(all)
  for (const card of await results(page).all())
    await expect(card.getByRole('link', { name: '提示词', exact: true })).toBeVisible()
  await page.goBack()
  await expect(results(page)).toHaveCount(20)
  await page.getByRole('navigation', { name: '分页' }).getByRole('link', { name: '下一页' }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.getByRole('navigation', { name: '分页' }).locator('[aria-current]')).toContainText('2')
  await expect.poll(() => results(page).first().getAttribute('data-slug')).not.toBe(before)
  await results(page).first().getByRole('link').first().click()
  await expect(page).toHaveURL(/\/questions\//)
  await page.goBack()
  await expect(page).toHaveURL(/page=2/)
  await expect(page.getByRole('navigation', { name: '分页' }).locator('[aria-current]')).toContainText('2')
  await page.goBack()
  await expect.poll(() => results(page).first().getAttribute('data-slug')).toBe(before)
})

test('what a word was taken for is said; nothing found leads on', async ({ page }) => {
  await page.goto('/search?q=transfomer')
  await expect(
    page
      .getByText('transfomer', { exact: false })
      .getByText('transformer')
      .or(page.getByText(/transfomer.*transformer/)),
  ).toBeVisible()
  await page.goto('/search?q=qzxvkjw')
  await expect(status(page)).toContainText('qzxvkjw')
  await expect(results(page)).toHaveCount(0)
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: '问题列表 →' })).toBeVisible()
  await expect(main.getByRole('heading', { name: '最新问题' })).toBeVisible()
  await expect(main.getByText(/拼写|错别字|换/).first()).toBeVisible()
})

test('a slow network shows that it is working, a lost one says so, and a retry works', async ({ page }) => {
  let isLost = true
  await page.route('**/search-index/**', async (route) => {
    if (isLost) await route.abort('internetdisconnected')
    else {
      await new Promise((resolve) => setTimeout(resolve, 1000))
      await route.continue()
    }
  })
  await page.goto('/search?q=LoRA')
  await expect(status(page)).toHaveText('搜索没有加载成功，网络是不是断开了？')
  isLost = false
  await page.getByRole('button', { name: '重试' }).click()
  await expect(status(page)).toHaveText('正在搜索…')
  await expect(results(page)).not.toHaveCount(0)
})

test('files of the index are loaded once in a page, in one round after the manifest', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/search-index/')) asked.push(pathname)
  })
  await page.goto('/search?q=LoRA')
  await expect(results(page).first().locator('p mark').first()).toBeVisible()
  const once = asked.length
  expect(new Set(asked).size).toBe(once)
  const field = page.getByRole('combobox').first()
  await field.fill('')
  await field.fill('LoRA')
  await expect(page.getByRole('option')).not.toHaveCount(0)
  expect(asked.filter((name) => name.includes('/terms-')).length).toBe(
    new Set(asked.filter((name) => name.includes('/terms-'))).size,
  )
})

test('without JavaScript the page says so and leads on', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/search?q=LoRA')
  await expect(page.getByText(/搜索需要 JavaScript/)).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: '问题列表 →' })).toBeVisible()
  await expect(page.getByRole('main').locator('a[href^="/tags/"]').first()).toBeVisible()
  await context.close()
})

test('no query breaks the page', async ({ page }) => {
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  const queries = [
    'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E',
    'q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E',
    `q=${'('.repeat(2000)}${'a'.repeat(2000)}%2B%2B`,
    `q=${encodeURIComponent('嗯'.repeat(800))}`,
    'q=%F0%9F%9A%80',
    'q=%ED%A0%80',
    'q=(a%2B)%2B%24',
    'q=%00',
    'q=a&q=b&topic=%22&page=2',
    'q=模型&page=abc',
    'q=模型&page=-1',
    'q=模型&page=999999',
    'q=模型&topic=没有',
    'q=',
    '',
  ]
  for (const query of queries) {
    await page.goto(`/search?${query}`)
    await expect(page.locator('[data-search="found"], [data-search="idle"]')).toBeVisible()
    await expect(page.locator('main script, main img')).toHaveCount(0)
  }
  expect(errors).toEqual([])
})
