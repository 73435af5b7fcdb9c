import { expect } from '@playwright/test'
import { openPage } from './open-page'
import { field, options, results, status } from './search-page'
import { test } from './test'

test('what only an equal term of the glossary finds says so', async ({ page }) => {
  await openPage(page, '/search?q=lunar phases')
  await expect(results(page).filter({ hasText: '另外搜索了：月相' })).not.toHaveCount(0)
  await expect(results(page).locator('mark').filter({ hasText: '月相' }).first()).toBeVisible()
})

test('a word that stands nowhere is read as one that sounds alike', async ({ page }) => {
  await openPage(page, '/search?q=乌笼茶')
  await expect(page.getByText('“乌笼茶”按以下词搜索：乌龙茶')).toBeVisible()
  await expect(results(page).first().getByRole('heading')).toContainText('乌龙茶')
})

test('a result says where it matched: title, topics, answer, reference', async ({ page }) => {
  await openPage(page, '/search?q=日全食')
  await expect(results(page).first()).toContainText(/出现在：标题和(回答|参考资料 \d)/)
  await openPage(page, '/search?q=天文')
  await expect(results(page).filter({ hasText: /出现在：.*话题/ })).not.toHaveCount(0)
})

test('the title of the tab names the query, and again after Back', async ({ page }) => {
  await openPage(page, '/search?q=时间')
  await expect(page).toHaveTitle(/^时间 – 搜索/)
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(page).toHaveTitle(/^时间 – 搜索/)
  await openPage(page, '/search')
  await expect(page).toHaveTitle(/^搜索/)
})

test('articles and topics are suggested below questions, labelled; the last row leads to all results', async ({
  page,
}) => {
  await openPage(page, '/questions')
  await field(page).fill('乌龙茶')
  await expect(options(page).filter({ hasText: /› 乌龙茶\s*文章$/ })).toHaveCount(1)
  await expect(options(page).first()).not.toContainText('文章')
  await expect(options(page).last()).toHaveText('“乌龙茶”的全部结果')
  await field(page).press('ArrowUp')
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true')
  await field(page).press('Enter')
  await expect(page).toHaveURL(`/search?${new URLSearchParams({ q: '乌龙茶' })}`)
  await field(page).fill('天文')
  const topic = options(page).filter({ hasText: /^天文\s*话题$/ })
  await topic.click()
  await expect(page).toHaveURL(`/tags/${encodeURIComponent('天文')}`)
})

test('nothing found says so in the suggestions as on the page', async ({ page }) => {
  await openPage(page, '/')
  await field(page).fill('国产大模型')
  await expect(page.getByRole('banner').getByText('没有找到', { exact: true }).last()).toBeVisible()
  await expect(options(page)).toHaveCount(0)
  await field(page).press('Enter')
  await expect(status(page)).toHaveText('没有找到“国产大模型”')
})
