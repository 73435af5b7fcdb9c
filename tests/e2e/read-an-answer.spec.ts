import { expect } from '@playwright/test'
import { test } from './test'

const QUESTION = '/questions/why-does-a-bicycle-stay-upright'

test('an answer stands under the notice, with breadcrumb, references and other questions', async ({ page }) => {
  await page.goto(QUESTION)
  const breadcrumb = page.getByRole('navigation', { name: '面包屑导航' })
  await expect(breadcrumb.getByRole('listitem')).toHaveText([/首页/, /问题列表/, /问题详情/])
  await expect(page.getByRole('heading', { level: 1 })).toHaveAttribute('lang', 'en')
  const notice = page.getByRole('note')
  await expect(notice).toContainText('内容由 AI 生成，请核实')
  await expect(notice).toContainText('由 沙漏 生成')
  await expect(notice.getByRole('button')).toHaveCount(0)
  await expect(page.locator('.reference')).not.toHaveCount(0)
  const others = page.getByRole('region', { name: '大家还在问' })
  await expect(others.getByRole('article')).toHaveCount(6)
  const dates = await others
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime') ?? ''))
  expect(dates).toEqual(dates.toSorted().reverse())
  await expect(page.getByRole('link', { name: '前往多久资料馆 →' }).first()).toBeVisible()
})

test('an excerpt leads to its place in the article, highlighted and in view, and back to the answer', async ({
  page,
}) => {
  await page.goto(QUESTION)
  const reference = page.locator('#reference-1')
  const excerpt = (await reference.locator('blockquote').textContent()) ?? ''
  await reference.getByRole('link', { name: '查看摘录原文' }).click()
  await expect(page).toHaveURL(/\/sources\/[^#]+#passage-\d+$/)
  const marked = page.locator('mark.is-target')
  await expect(marked.first()).toBeInViewport()
  const fold = (text: string) => text.replace(/\s+/g, '')
  expect(fold((await marked.allTextContents()).join(''))).toContain(fold(excerpt))
  await page
    .getByRole('link', { name: /Why does a bicycle stay upright/ })
    .first()
    .click()
  await expect(page).toHaveURL(`${QUESTION}#reference-1`)
  await page.goBack()
  await expect(page).toHaveURL(/#passage-\d+$/)
  await page.goBack()
  await expect(page).toHaveURL(QUESTION)
})

test('a long excerpt opens in place', async ({ page }) => {
  await page.goto('/questions/gmt-and-utc')
  const foldable = page.locator('.excerpt-fold').first()
  const text = foldable.locator('.excerpt-text')
  const folded = (await text.boundingBox())?.height ?? 0
  await foldable.getByText('展开全部摘录').click()
  await expect.poll(async () => (await text.boundingBox())?.height).toBeGreaterThan(folded)
  await foldable.getByText('收起摘录').click()
  await expect.poll(async () => (await text.boundingBox())?.height).toBe(folded)
})

test('a related question opens', async ({ page }) => {
  await page.goto(QUESTION)
  const link = page
    .getByRole('region', { name: '大家还在问' })
    .getByRole('heading', { level: 3 })
    .getByRole('link')
    .first()
  const title = (await link.textContent()) ?? ''
  await link.click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
})

test('the newer and the older question are one step away', async ({ page }) => {
  await page.goto(QUESTION)
  const neighbours = page.getByRole('navigation', { name: '前后问题' })
  await expect(neighbours.getByRole('link')).toHaveCount(1)
  await neighbours.getByRole('link', { name: /^较早的问题/ }).click()
  await expect(page).toHaveURL('/questions/gmt-and-utc')
  await neighbours.getByRole('link', { name: /^← 较新的问题/ }).click()
  await expect(page).toHaveURL(QUESTION)
})

test('beside the answer on a wide page the references stay in view; on a phone they follow it', async ({ page }) => {
  await page.goto(QUESTION)
  const panel = page.locator('.reference-panel')
  const answer = page.locator('article .prose').first()
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.evaluate(() => window.scrollTo(0, 500))
  await expect(panel).toBeInViewport()
  await page.setViewportSize({ width: 390, height: 844 })
  const answerBox = await answer.boundingBox()
  const panelBox = await panel.boundingBox()
  expect(panelBox?.y).toBeGreaterThanOrEqual((answerBox?.y ?? 0) + (answerBox?.height ?? 0))
})

test('a question that was asked before leads on to the first', async ({ page }) => {
  await page.goto('/questions/how-to-steep-tea')
  await expect(page).toHaveURL('/questions/how-long-to-steep-tea')
})
