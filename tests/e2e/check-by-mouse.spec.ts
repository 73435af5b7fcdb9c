import { expect } from '@playwright/test'
import {
  choose,
  expectChosen,
  expectLetGo,
  markers,
  note,
  passages,
  pointIn,
  sentence,
  sentenceOf,
  sentencesOf,
  test,
} from './evidence-page'

const TITLE = '格林尼治时间（Greenwich Mean Time）和 UTC 有什么区别？'

test.use({ viewport: { width: 1440, height: 900 } })

test('pointing at a sentence, or at its marker, highlights it and its passage, as long as it is pointed at', async ({
  page,
}) => {
  const quoted = await sentenceOf(page, 'quoted')
  await sentence(page, quoted)
    .first()
    .hover({ position: await pointIn(page, quoted) })
  await expectChosen(page, quoted)
  await expect(passages(page, quoted).first()).toBeInViewport()
  await expect(note(page)).toContainText('原话见摘录')
  await page.getByRole('heading', { level: 1 }).hover()
  await expectLetGo(page)
  await markers(page, quoted).first().hover()
  await expectChosen(page, quoted)
})

test('a click keeps a sentence chosen; Escape, the close button or a click elsewhere lets go', async ({ page }) => {
  const quoted = await sentenceOf(page, 'quoted')
  const heading = page.getByRole('heading', { level: 1 })
  for (const letGo of [
    () => page.keyboard.press('Escape'),
    () => note(page).getByRole('button', { name: '关闭' }).click(),
    () => heading.click(),
  ]) {
    await choose(page, quoted)
    await heading.hover()
    await expectChosen(page, quoted)
    await letGo()
    await heading.hover()
    await expectLetGo(page)
  }
  await markers(page, quoted).first().click()
  await expectChosen(page, quoted)
})

test('a click in the panel lets a chosen sentence be', async ({ page }) => {
  const quoted = await sentenceOf(page, 'quoted')
  await markers(page, quoted).first().click()
  await page.locator('#reference-2 blockquote').click()
  await expectChosen(page, quoted)
})

test('of a paraphrase the panel says to check it', async ({ page }) => {
  const paraphrased = await sentenceOf(page, 'paraphrased')
  await markers(page, paraphrased).first().click()
  await expect(note(page)).toContainText('表述相似，请核对')
  await expectChosen(page, paraphrased)
})

test('choosing a reference highlights all sentences that rest on it, and no other', async ({ page }) => {
  const number =
    (await markers(page, await sentenceOf(page, 'quoted', 1))
      .first()
      .textContent()) ?? ''
  const resting = page.locator(`.sentence[data-references~="${number}"]`)
  const count = await resting.count()
  expect(count).toBeGreaterThan(0)
  for (const part of ['.reference-number', 'h3 bdi']) {
    await page.locator(`#reference-${number} ${part}`).click()
    await expect(page.locator(`.sentence.is-active[data-references~="${number}"]`)).toHaveCount(count)
    await expect(page.locator('.sentence.is-active')).toHaveCount(count)
    await expect(page.locator(`#reference-${number}`)).toHaveClass(/is-active/)
    await page.keyboard.press('Escape')
    await expectLetGo(page)
  }
})

test('the steps lead from one sentence that nothing supports to the next, around the ends', async ({ page }) => {
  const missing = await sentencesOf(page, 'none')
  expect(missing.length).toBeGreaterThan(2)
  const summary = page.locator('.evidence-summary')
  await summary.getByRole('link', { name: '下一句未找到的' }).click()
  for (const number of missing) {
    await expectChosen(page, number)
    await expect(sentence(page, number).first()).toBeInViewport()
    await expect(note(page)).toContainText('未找到对应摘录')
    await note(page).getByRole('button', { name: '下一句未找到的' }).click()
  }
  await expectChosen(page, missing[0] ?? 0)
  await note(page).getByRole('button', { name: '上一句未找到的' }).click()
  await expectChosen(page, missing.at(-1) ?? 0)
  await page.keyboard.press('Escape')
  await summary.getByRole('link', { name: '上一句未找到的' }).click()
  await expectChosen(page, missing.at(-1) ?? 0)
})

test('one click leads from a sentence to its passage in the article, highlighted, and one back', async ({ page }) => {
  const quoted = await sentenceOf(page, 'quoted')
  await markers(page, quoted).first().click()
  const words = (await passages(page, quoted).first().textContent()) ?? ''
  await note(page).getByRole('link', { name: '查看摘录原文' }).first().click()
  await expect(page).toHaveURL(/\/sources\/[^#]+#passage-\d+$/)
  const target = page.locator('mark.passage.is-target')
  await expect(target.first()).toBeInViewport()
  expect((await target.allTextContents()).join('')).toContain(words)
  const number = await target.first().getAttribute('data-passage')
  await expect(page.getByRole('region', { name: '被以下问题引用' })).toContainText(TITLE)
  await expect(page.locator(`a[href="#passage-${number}"]`).first()).toBeAttached()
  await page
    .getByRole('link', { name: `回到引用这段话的回答：${TITLE}` })
    .first()
    .click()
  await expect(page).toHaveURL(/\/questions\/gmt-and-utc#reference-\d+$/)
})
