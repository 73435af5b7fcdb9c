import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { openAnswer } from './evidence-page'

const folder = process.env.CONTENT_WRITTEN ?? ''
const at = (file: string) => join(folder, file)
const results = (page: Page) => page.locator('[data-search="found"] article')

// One writer after the other: each leaves the folder as it was.
test.describe.configure({ mode: 'serial' })

/** Changes a file as a writer would, and puts it back when the work is done. */
async function whileChanged(file: string, change: (text: string) => string, work: () => Promise<void>): Promise<void> {
  const before = readFileSync(at(file), 'utf8')
  writeFileSync(at(file), change(before))
  try {
    await work()
  } finally {
    writeFileSync(at(file), before)
  }
}

/** What `npm run check` prints. */
function checkedText(): string {
  const env = { ...process.env, CONTENT_DIR: folder }
  return spawnSync(join('node_modules', '.bin', 'tsx'), ['lib/commands/check.ts'], { env, encoding: 'utf8' }).stderr
}

async function expectReport(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This file has problems')
  const report = (await page.getByRole('main').locator('pre').textContent()) ?? ''
  expect(report).toMatch(/:\d+:\d+ [a-z-]+\n {2}found .+; expected .+\n {2}fix: /)
  expect(checkedText()).toContain(report)
}

test('the page of a bad question shows what the check prints, and others stay', async ({ page }) => {
  const bad = 'questions/black-tea-keeps.md'
  await openAnswer(page, '/questions/oldest-tea-house')
  const other = await page.getByRole('article').first().innerHTML()
  const wrong = (text: string) => text.replace('2025-05-06', '2025-02-30').replace('tags:', 'tag:')
  await whileChanged(bad, wrong, async () => {
    await expectReport(page, '/questions/black-tea-keeps')
    await expect(page.getByRole('main').locator('pre')).toContainText(/date-invalid.+field-unknown/s)
    await openAnswer(page, '/questions/oldest-tea-house')
    expect(await page.getByRole('article').first().innerHTML()).toBe(other)
    await page.goto('/questions')
    await expect(page.getByRole('main').getByRole('heading', { level: 2 })).not.toHaveCount(0)
    await expect(page.getByRole('main')).not.toContainText('How long does black tea keep')
  })
  await page.goto('/questions/black-tea-keeps')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How long does black tea keep: months or years?')
})

test('the pages of a bad article and of a bad site.md show what the check prints', async ({ page }) => {
  const forbidden = (text: string) => text.replace('title:', 'titel:')
  await whileChanged('sources/tea-houses.md', forbidden, () => expectReport(page, '/sources/tea-houses'))
  const unknown = (text: string) => text.replace('language: en', 'language: tlh')
  await whileChanged('site.md', unknown, () => expectReport(page, '/'))
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tea Answers')
})

test('a saved change shows on reload, in the question, in the site and in search', async ({ page }) => {
  const changed = (text: string) => text.replace('for years when it stays dry.', 'in a xylophone case.')
  await whileChanged('questions/black-tea-keeps.md', changed, async () => {
    await page.goto('/questions/black-tea-keeps')
    await expect(page.getByRole('article').first()).toContainText('in a xylophone case.')
    await page.goto('/search?q=xylophone')
    await expect(results(page)).toHaveCount(1)
    await expect(results(page)).toContainText('xylophone')
  })
  await page.goto('/questions/black-tea-keeps')
  await expect(page.getByRole('article').first()).not.toContainText('xylophone')
  const renamed = (text: string) => text.replace('name: Tea Answers', 'name: Kettle News')
  await whileChanged('site.md', renamed, async () => {
    await page.reload()
    await expect(page.getByRole('banner')).toContainText('Kettle News')
  })
})

test('a new file has a page, a deleted one has none', async ({ page }) => {
  const file = at('questions/冷泡茶.md')
  const text = '---\ntitle: 冷泡茶要泡多久？\ndate: 2025-06-01\nlanguage: zh-CN\ntags: [C++]\n---\n\n冷藏六小时。\n'
  writeFileSync(file, text)
  try {
    for (const address of ['/questions/冷泡茶', `/questions/${encodeURIComponent('冷泡茶')}`]) {
      expect((await page.goto(address))?.status()).toBe(200)
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('冷泡茶要泡多久？')
    }
    await page.getByRole('article').first().getByRole('link', { name: 'C++' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('C++')
    await page.getByRole('main').getByRole('link', { name: '冷泡茶要泡多久？' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('冷泡茶要泡多久？')
  } finally {
    rmSync(file)
  }
  expect((await page.goto('/questions/冷泡茶'))?.status()).toBe(404)
  expect((await page.goto('/tags/C++'))?.status()).toBe(404)
})

test('topics with signs have their pages, and what is not there is a 404', async ({ page }) => {
  expect((await page.goto('/tags/C%23'))?.status()).toBe(200)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('C#')
  for (const address of ['/nothing', '/questions/nothing', '/questions/page/2', '/tags/nothing', '/sources/nothing']) {
    expect((await page.goto(address))?.status(), address).toBe(404)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found')
  }
})
