import { expect, type Page } from '@playwright/test'
import {
  expectChosen,
  expectLetGo,
  markers,
  note,
  passages,
  sentence,
  sentenceOf,
  sentencesOf,
  test,
} from './evidence-page'

test.use({ viewport: { width: 1440, height: 900 } })

/** Presses Tab from the steps above the answer on, until the first marker of a sentence has the focus. */
async function tabTo(page: Page, number: number): Promise<void> {
  const marker = markers(page, number).first()
  await page.locator('.evidence-summary a').last().focus()
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab')
    if (await marker.evaluate((link) => link === document.activeElement)) return
  }
  throw new Error(`Tab doesn't reach the marker of sentence ${number}`)
}

test('the focus on a marker highlights its sentence and passage; Escape lets go and the focus stays', async ({
  page,
}) => {
  const quoted = await sentenceOf(page, 'quoted')
  await tabTo(page, quoted)
  await expectChosen(page, quoted)
  await expect(passages(page, quoted).first()).toBeInViewport()
  await page.keyboard.press('Escape')
  await expectLetGo(page)
  await expect(markers(page, quoted).first()).toBeFocused()
})

test('a screen reader is told of the chosen sentence', async ({ page }) => {
  const paraphrased = await sentenceOf(page, 'paraphrased')
  await tabTo(page, paraphrased)
  const words = (await sentence(page, paraphrased).allTextContents()).join('')
  await expect(page.locator('.panel-scroll').getByRole('status')).toHaveText(`表述相似，请核对: ${words}`)
})

for (const width of [390, 1440]) {
  test(`Enter on a marker goes to what the excerpts say, Escape and "close" come back, ${width} pixels`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 844 })
    const quoted = await sentenceOf(page, 'quoted')
    const marker = markers(page, quoted).first()
    await tabTo(page, quoted)
    await page.keyboard.press('Enter')
    await expect(note(page)).toBeFocused()
    await page.keyboard.press('Escape')
    await expectLetGo(page)
    await expect(marker).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(note(page)).toBeFocused()
    const close = note(page).getByRole('button', { name: '关闭' })
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Tab')
    await expect(close).toBeFocused()
    await page.keyboard.press('Enter')
    await expectLetGo(page)
    await expect(marker).toBeFocused()
  })
}

test('from a marker, Enter and Tab lead to the passage in the article', async ({ page }) => {
  await tabTo(page, await sentenceOf(page, 'quoted'))
  await page.keyboard.press('Enter')
  const link = note(page).getByRole('link', { name: '查看摘录原文' })
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Tab')
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/sources\/[^#]+#passage-\d+$/)
  await expect(page.locator('mark.passage.is-target').first()).toBeInViewport()
})

test('the steps go on with Enter, sentence by sentence', async ({ page }) => {
  const missing = await sentencesOf(page, 'none')
  expect(missing.length).toBeGreaterThan(2)
  await page.getByRole('link', { name: '上一个摘录中未找到的句子' }).focus()
  await page.keyboard.press('Tab')
  for (const number of missing) {
    await page.keyboard.press('Enter')
    await expectChosen(page, number)
    await expect(sentence(page, number).first()).toBeInViewport()
  }
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expectChosen(page, missing.at(-2) ?? 0)
})

test('the focus on a reference, or Enter there, highlights the sentences that rest on it', async ({ page }) => {
  const reference =
    (await markers(page, await sentenceOf(page, 'quoted'))
      .first()
      .textContent()) ?? ''
  const resting = await page.locator(`.sentence[data-references~="${reference}"]`).count()
  expect(resting).toBeGreaterThan(0)
  const link = page.locator(`#reference-${reference} .reference-number`)
  await page.keyboard.press('Tab')
  await link.focus()
  await expect(page.locator('.sentence.is-active')).toHaveCount(resting)
  await page.keyboard.press('Escape')
  await expectLetGo(page)
  await page.keyboard.press('Enter')
  await expect(page.locator('.sentence.is-active')).toHaveCount(resting)
  await expect(link).toBeFocused()
})
