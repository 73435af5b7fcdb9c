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
  await expect(note(page)).toContainText('见于摘录')
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
  await summary.getByRole('link', { name: '下一个摘录中未找到的句子' }).click()
  for (const number of missing) {
    await expectChosen(page, number)
    await expect(sentence(page, number).first()).toBeInViewport()
    await expect(note(page)).toContainText('摘录中未找到')
    await note(page).getByRole('button', { name: '下一个摘录中未找到的句子' }).click()
  }
  await expectChosen(page, missing[0] ?? 0)
  await note(page).getByRole('button', { name: '上一个摘录中未找到的句子' }).click()
  await expectChosen(page, missing.at(-1) ?? 0)
  await page.keyboard.press('Escape')
  await summary.getByRole('link', { name: '上一个摘录中未找到的句子' }).click()
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

test('the address says which sentence is chosen, and opens the page with it', async ({ page }) => {
  const quoted = await sentenceOf(page, 'quoted', 1)
  await markers(page, quoted).first().click()
  await expect(page).toHaveURL(new RegExp(`/questions/gmt-and-utc#sentence-${quoted}$`))
  await page.reload()
  await expectChosen(page, quoted)
  await page.keyboard.press('Escape')
  await expectLetGo(page)
  await expect(page).toHaveURL(/\/questions\/gmt-and-utc$/)
})

test('words can be selected with the mouse, which chooses nothing', async ({ page }) => {
  const quoted = await sentenceOf(page, 'quoted')
  const box = await sentence(page, quoted).first().boundingBox()
  if (!box) throw new Error('The sentence is not in sight.')
  await page.mouse.move(box.x + 4, box.y + 10)
  await page.mouse.down()
  await page.mouse.move(box.x + 120, box.y + 10, { steps: 4 })
  await page.mouse.up()
  expect(await page.evaluate(() => String(window.getSelection()))).not.toBe('')
  await page.getByRole('heading', { level: 1 }).hover()
  await expectLetGo(page)
})

test('a link to the sentence and its excerpt can be copied', async ({ page }) => {
  const field = page.getByRole('combobox')
  const paste = async () => {
    await field.fill('')
    await field.press('ControlOrMeta+v')
    return field.inputValue()
  }
  const quoted = await sentenceOf(page, 'quoted')
  const words = (await passages(page, quoted).first().textContent()) ?? ''
  await markers(page, quoted).first().click()
  const address = page.url()
  expect(address).toContain(`#sentence-${quoted}`)
  await note(page).getByRole('button', { name: '复制这句话的链接' }).click()
  await expect(note(page).getByRole('button', { name: '已复制' })).toBeVisible()
  expect(await paste()).toBe(address)
  await markers(page, quoted).first().click()
  await note(page).getByRole('button', { name: '复制摘录' }).first().click()
  await expect(note(page).getByRole('button', { name: '已复制' })).not.toHaveCount(0)
  const copied = await paste()
  expect(copied).toContain(words)
  expect(copied).toMatch(/— .+http:\S+\/sources\/\S+$/)
})

test('a sentence that nothing supports says what a reader can do', async ({ page }) => {
  const [first = 0, second = 0, ...others] = await sentencesOf(page, 'none')
  await markers(page, second).first().click()
  await expect(note(page)).toContainText(`第 2/${others.length + 2} 句`)
  const words = (await sentence(page, second).allTextContents()).join('')
  await note(page).getByRole('link', { name: '搜索这句话' }).click()
  await expect(page).toHaveURL(/\/search\?q=/)
  expect(new URL(page.url()).searchParams.get('q')).toBe(words)
  await page.goBack()
  await expectChosen(page, second)
  expect(first).toBeLessThan(second)
})

test('the legend says what each mark means, and how often it is there', async ({ page }) => {
  const legend = page.getByRole('list', { name: '标记说明' })
  for (const [grade, words] of [
    ['quoted', '见于摘录'],
    ['paraphrased', '表述相似，请核对'],
    ['none', '摘录中未找到'],
  ] as const) {
    await expect(legend).toContainText(`${words} (${(await sentencesOf(page, grade)).length})`)
  }
})

test('an article that an answer has led to names itself, and leads back to the sentence', async ({ page }) => {
  const quoted = await sentenceOf(page, 'quoted')
  await markers(page, quoted).first().click()
  await note(page).getByRole('link', { name: '查看摘录原文' }).first().click()
  const back = page.getByRole('complementary', { name: '回到回答' })
  await expect(back).toContainText((await page.getByRole('heading', { level: 1 }).textContent()) ?? '')
  await back.getByRole('link', { name: TITLE }).click()
  await expect(page).toHaveURL(new RegExp(`/questions/gmt-and-utc#sentence-${quoted}$`))
  await expectChosen(page, quoted)
})

test.describe('beside the end of a short answer', () => {
  test.use({ answer: '/questions/how-long-to-steep-tea', viewport: { width: 1440, height: 700 } })

  test('a chosen sentence brings its note back into sight', async ({ page }) => {
    const last = Number(await page.locator('.sentence').last().getAttribute('data-sentence'))
    await sentence(page, last)
      .first()
      .evaluate((piece) => window.scrollBy({ top: piece.getBoundingClientRect().top - 40, behavior: 'instant' }))
    await markers(page, last).first().click()
    await expectChosen(page, last)
    await expect(note(page)).toBeInViewport({ ratio: 1 })
    await expect(sentence(page, last).first()).toBeInViewport()
  })
})
