import { expect } from '@playwright/test'
import { test } from './test'

const QUESTION = '/questions/gmt-and-utc'

test('paper has the notice first, the answer, whole excerpts with addresses, and the page’s own address last', async ({
  page,
}) => {
  await page.goto(QUESTION)
  await page.emulateMedia({ media: 'print' })
  const lines = page.locator('.print-line')
  await expect(lines).toHaveCount(2)
  const words = await lines.evaluateAll((all) => all.map((line) => getComputedStyle(line, '::before').content))
  expect(words[0]).toContain('内容由 AI 生成，请核实')
  expect(words[1]).toMatch(/https:\/\/howlong\.example\/questions\/gmt-and-utc · 2025年/)
  const top = async (selector: string) => (await page.locator(selector).first().boundingBox())?.y ?? Number.NaN
  expect(await top('.print-line')).toBeLessThan(await top('h1'))
  await expect(page.getByRole('link', { name: '前往多久资料馆 →' }).first()).toBeHidden()
  expect(await lines.last().evaluate((line) => line.nextElementSibling)).toBeNull()
  for (const chrome of ['body > header', 'body > footer', '.note-slot', '.evidence-step', '[aria-labelledby="others"]'])
    for (const each of await page.locator(chrome).all()) await expect(each).toBeHidden()
  for (const text of await page.locator('.excerpt-text').all()) {
    await expect(text).toHaveCSS('max-height', 'none')
    await expect(text).toHaveCSS('mask-image', 'none')
  }
  const address = await page
    .locator('.reference-link')
    .first()
    .evaluate((link) => getComputedStyle(link, '::after').content)
  expect(address).toContain('/sources/')
})
