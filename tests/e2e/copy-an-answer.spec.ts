import { expect } from '@playwright/test'
import { openPage } from './open-page'
import { test } from './test'

test.use({ isAlone: true })

test('an answer is copied as Markdown, with its notice, markers, references and address, in its own language', async ({
  page,
}) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await openPage(page, '/questions/gmt-and-utc#sentence-2')
  await page.getByRole('button', { name: '复制回答' }).click()
  await expect(page.getByRole('button', { name: '已复制' })).toBeVisible()
  const text = await copied()
  expect(text).toMatch(/^# 格林尼治时间.*\n\n> \*\*内容由 AI 生成，请核实\*\* 由 沙漏 生成\n/)
  expect(text).toContain('校对时间的标准。[2]')
  expect(text).toMatch(/### \\\[1\] \[.+\]\(http:\/\/localhost:\d+\/sources\/time-zones#passage-1\)\n\n> /)
  expect(text).toMatch(/\n\n<https:\/\/howlong\.example\/questions\/gmt-and-utc>\n$/)

  await openPage(page, '/questions/why-does-a-bicycle-stay-upright')
  await page.getByRole('button', { name: 'Copy answer' }).click()
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible()
  expect(await copied()).toMatch(/> \*\*AI-generated, please verify\*\*.*\n(?:.*\n)*## References\n/)

  await page.route('**/*.md', (route) => route.abort('internetdisconnected'))
  await page.reload()
  await page.getByRole('button', { name: 'Copy answer' }).click()
  await expect(page.getByRole('button', { name: 'Could not be copied' })).toBeVisible()
})
