import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { openPage } from './open-page'
import { results, status } from './search-page'
import { test } from './test'

const beside = (page: Page) => page.locator('[data-search="found"] .source-results')

test('articles and topics stand beside the questions, on a phone below them; a found section leads to its place', async ({
  page,
}) => {
  await openPage(page, '/search?q=乌龙茶')
  await expect(results(page)).not.toHaveCount(0)
  await expect(beside(page).getByRole('heading', { level: 2 })).toHaveText('文章和话题')
  const [last, sources] = [results(page).last(), beside(page)]
  expect((await sources.boundingBox())?.x).toBeGreaterThan((await last.boundingBox())?.x ?? 0)
  await page.setViewportSize({ width: 390, height: 844 })
  expect((await sources.boundingBox())?.y).toBeGreaterThan((await last.boundingBox())?.y ?? 0)
  const section = beside(page).getByRole('link', { name: /› 乌龙茶/ })
  await expect(section.locator('mark').first()).toBeVisible()
  await expectAccessible(page)
  await section.click()
  await expect(page).toHaveURL(/\/sources\/brewing-tea#content-/)
  await expect(page.getByRole('heading', { level: 2, name: '乌龙茶', exact: true })).toBeInViewport()
})

test('a topic of the name that was typed leads to its questions', async ({ page }) => {
  await openPage(page, '/search?q=天文')
  const topic = beside(page).getByRole('link', { name: /^天文/ })
  await expect(topic).toHaveAttribute('href', `/tags/${encodeURIComponent('天文')}`)
})

test('what neither questions nor articles hold finds nothing in either', async ({ page }) => {
  await openPage(page, '/search?q=国产大模型')
  await expect(status(page)).toHaveText('没有找到“国产大模型”')
  await expect(beside(page)).toHaveCount(0)
})

test('a later page, and one topic, show questions alone', async ({ page }) => {
  await openPage(page, '/search?q=时间')
  await expect(beside(page)).toBeVisible()
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(page).toHaveURL(/page=2/)
  await expect(results(page)).not.toHaveCount(0)
  await expect(beside(page)).toHaveCount(0)
})
