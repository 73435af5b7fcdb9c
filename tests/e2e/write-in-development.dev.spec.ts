import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'

const folder = process.env.CONTENT_WRITTEN ?? ''
const at = (file: string) => join(folder, file)
const QUESTION = 'questions/black-tea-keeps.md'

// One writer after the other: each leaves the folder as it was. A route is compiled when it is first asked for, which takes
// most of the time here: these tests open as few as they can.
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

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const report = (page: Page) => page.getByRole('main').locator('pre')

/** Fails where the page that is open is left or loaded anew. */
async function stay(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(window, { isSame: true }))
}
const hasStayed = (page: Page) => page.evaluate(() => 'isSame' in window)

test('a question shows what was saved, and what is wrong with it, without a reload', async ({ page }) => {
  await page.goto('/questions/black-tea-keeps')
  await stay(page)
  const answer = page.getByRole('article').first()
  await expect(answer).toContainText('for years when it stays dry.')
  const changed = (text: string) => text.replace('for years when it stays dry.', 'in a xylophone case.')
  await whileChanged(QUESTION, changed, () => expect(answer).toContainText('in a xylophone case.'))
  await expect(answer).not.toContainText('xylophone')
  const wrong = (text: string) => text.replace('2025-05-06', '2025-02-30').replace('tags:', 'tag:')
  await whileChanged(QUESTION, wrong, async () => {
    await expect(heading(page)).toHaveText('This file has problems')
    const text = (await report(page).textContent()) ?? ''
    expect(text).toMatch(/:\d+:\d+ date-invalid\n {2}found .+; expected .+\n {2}fix: .+field-unknown/s)
    expect(checkedText()).toContain(text)
  })
  await expect(heading(page)).toHaveText('How long does black tea keep: months or years?')
  const renamed = (text: string) => text.replace('name: Tea Answers', 'name: Kettle News')
  await whileChanged('site.md', renamed, () => expect(page.getByRole('banner')).toContainText('Kettle News'))
  // What runs in the page knows the answer that is there now.
  await page.locator('.sentence').first().click()
  await expect(page.locator('.evidence-note').first()).toBeVisible()
  expect(await hasStayed(page)).toBe(true)
})

test('a deleted file has no page, and a new one has one, in the list too', async ({ page }) => {
  const file = at('questions/冷泡茶.md')
  const text = '---\ntitle: 冷泡茶要泡多久？\ndate: 2025-06-01\nlanguage: zh-CN\ntags: [C++]\n---\n\n冷藏六小时。\n'
  try {
    expect((await page.goto('/questions/冷泡茶'))?.status()).toBe(404)
    await stay(page)
    await expect(heading(page)).toHaveText('Page not found')
    writeFileSync(file, text)
    await expect(heading(page)).toHaveText('冷泡茶要泡多久？')
    rmSync(file)
    await expect(heading(page)).toHaveText('Page not found')
    expect(await hasStayed(page)).toBe(true)
    await page.goto('/questions')
    await stay(page)
    writeFileSync(file, text)
    await expect(page.getByRole('link', { name: '冷泡茶要泡多久？' })).toBeVisible()
    writeFileSync(file, text.replace('title:', 'titel:'))
    await expect(report(page)).toContainText('冷泡茶.md:2:1 field-unknown')
    await expect(page.getByRole('link', { name: '冷泡茶要泡多久？' })).toHaveCount(0)
    // The others are there.
    await expect(page.getByRole('link', { name: 'How long does black tea keep' })).toBeVisible()
  } finally {
    rmSync(file, { force: true })
  }
  await expect(report(page)).toHaveCount(0)
  expect(await hasStayed(page)).toBe(true)
})

test('a bad source and a bad site.md show what the check prints, and nothing else is a 404', async ({ page }) => {
  const forbidden = (text: string) => text.replace('title:', 'titel:')
  await whileChanged('sources/tea-houses.md', forbidden, async () => {
    await page.goto('/sources/tea-houses')
    await expect(report(page)).toContainText('field-unknown')
  })
  await expect(report(page)).toHaveCount(0)
  const unknown = (text: string) => text.replace('language: en', 'language: tlh')
  await whileChanged('site.md', unknown, async () => {
    await page.goto('/')
    await expect(heading(page)).toHaveText('This file has problems')
  })
  await expect(heading(page)).toHaveText('Tea Answers')
  expect((await page.goto('/tags/C%23'))?.status()).toBe(200)
  await expect(heading(page)).toContainText('C#')
  for (const address of ['/nothing', '/questions/page/2', '/tags/nothing', '/sources/nothing'])
    expect((await page.request.get(address)).status(), address).toBe(404)
})

test('search and the Markdown of a question have what was saved', async ({ page }) => {
  const changed = (text: string) => text.replace('for years when it stays dry.', 'in a xylophone case.')
  await whileChanged(QUESTION, changed, async () => {
    await page.goto('/search?q=xylophone')
    const results = page.locator('[data-search="found"] article')
    await expect(results).toHaveCount(1)
    await expect(results).toContainText('xylophone')
    expect(await (await page.request.get('/questions/black-tea-keeps.md')).text()).toContain('in a xylophone case.')
  })
})
