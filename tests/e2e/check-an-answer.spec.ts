import { expect, test } from '@playwright/test'
import { expectAccessible } from './axe'
import { contrast } from './contrast'
import {
  interfaceText,
  markers,
  note,
  openAnswer,
  passages,
  pointIn,
  sentence,
  sentenceOf,
  sentencesOf,
} from './evidence-page'

const QUESTION = '/questions/what-is-scalinglaw'
const ANSWERS = [QUESTION, '/questions/rag-in-plain-words', '/questions/what-is-lora']

for (const address of ANSWERS) {
  test(`every sentence of ${address} has markers that agree with the panel`, async ({ page }) => {
    await page.goto(address)
    const supported = [...(await sentencesOf(page, 'quoted')), ...(await sentencesOf(page, 'paraphrased'))]
    expect(supported).not.toEqual([])
    for (const number of supported) {
      const grade = await sentence(page, number).first().getAttribute('data-grade')
      for (const marker of await markers(page, number).all()) {
        const shown = /\d+$/.exec((await marker.textContent()) ?? '')?.[0]
        await expect(marker).toHaveAttribute('href', `#reference-${shown}`)
        const item = page.locator(`#reference-${shown}`)
        await expect(item.locator('.reference-number')).toHaveText(shown ?? '')
        const title = (await item.locator('h3 bdi').textContent()) ?? ''
        const check = grade === 'paraphrased' ? '（表述相似，请核对）' : ''
        await expect(marker).toHaveAccessibleName(`参考资料 ${shown}：${title}${check}`)
      }
      expect(await passages(page, number).count()).toBeGreaterThan(0)
    }
  })

  test(`the sentences of ${address} that nothing bears out say so, the first one in words that show`, async ({
    page,
  }) => {
    await page.goto(address)
    for (const [place, number] of (await sentencesOf(page, 'none')).entries()) {
      const marker = markers(page, number)
      await expect(marker).toHaveAccessibleName('未找到对应摘录')
      const width = (await marker.locator('.marker-words').boundingBox())?.width ?? 0
      if (place === 0) expect(width).toBeGreaterThan(40)
      else expect(width).toBeLessThanOrEqual(1)
      expect((await marker.boundingBox())?.width).toBeGreaterThan(8)
    }
  })

  test(`nothing on ${address} says that a program has found the truth`, async ({ page }) => {
    await openAnswer(page, address)
    const judged = /[✓✔☑✅👍%％]|\bverified\b|已核实|已验证|属实|正确|错误/iu
    expect(await interfaceText(page)).toContain('句')
    expect(await interfaceText(page)).not.toMatch(judged)
    for (const grade of ['quoted', 'paraphrased', 'none'] as const) {
      for (const number of (await sentencesOf(page, grade)).slice(0, 1)) {
        const { x, y } = await pointIn(page, number)
        await page.mouse.click(x, y)
        await expect(note(page)).toBeVisible()
        expect(await interfaceText(page)).not.toMatch(judged)
      }
    }
  })
}

test('one line above the answer sums up, and the cards of lists say the same in short', async ({ page }) => {
  await page.goto(QUESTION)
  const all = await page
    .locator('.sentence')
    .evaluateAll((pieces) => [...new Set(pieces.map((piece) => piece.getAttribute('data-sentence')))])
  const found = all.length - (await sentencesOf(page, 'none')).length
  const summary = page.locator('.evidence-summary')
  await expect(summary).toContainText(`${all.length} 句中有 ${found} 句能在摘录中找到`)
  const answerTop = (await page.locator('.prose').first().boundingBox())?.y ?? 0
  expect((await summary.boundingBox())?.y).toBeLessThan(answerTop)

  await page.goto('/tags/预训练')
  const card = page.locator('article[data-slug="what-is-scalinglaw"]')
  await expect(card).toContainText(`${all.length} 句中 ${found} 句见于摘录`)
})

for (const address of ['/', '/questions', '/tags/大模型', '/questions/what-is-lora']) {
  test(`the question cards of ${address} say how many sentences stand in the excerpts`, async ({ page }) => {
    await page.goto(address)
    const cards = page.locator('article[data-slug]')
    expect(await cards.count()).toBeGreaterThan(0)
    for (const card of await cards.all()) await expect(card).toContainText(/\d+ 句中 \d+ 句见于摘录/)
  })
}

test('the words of a paraphrase that its passage lacks are underlined dotted', async ({ page }) => {
  await page.goto('/questions/rag-in-plain-words')
  const words = page.locator('.sentence[data-grade="paraphrased"] .other-words')
  expect(await words.count()).toBeGreaterThan(0)
  const style = await words.first().evaluate((element) => {
    const { textDecorationLine, textDecorationStyle } = getComputedStyle(element)
    return `${textDecorationLine} ${textDecorationStyle}`
  })
  expect(style).toBe('underline dotted')
  await expect(page.locator('.sentence:not([data-grade="paraphrased"]) .other-words')).toHaveCount(0)
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every highlight has a line that stands out three to one, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await openAnswer(page, QUESTION)
    const paper = await page.locator('html').evaluate((element) => getComputedStyle(element).backgroundColor)
    const raised = await page
      .locator('.reference')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)
    const shadows = async (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((element) => getComputedStyle(element).boxShadow))
    const expectLines = async (selector: string, surroundings: string) => {
      await expect(page.locator(selector)).not.toHaveCount(0)
      const lines = await shadows(selector)
      for (const line of lines) expect(contrast(line, surroundings)).toBeGreaterThanOrEqual(3)
    }
    await expectLines('.excerpt-text mark', raised)
    for (const grade of ['quoted', 'none'] as const) {
      const { x, y } = await pointIn(page, await sentenceOf(page, grade))
      await page.mouse.click(x, y)
      await expectLines('.sentence.is-active', paper)
      if (grade === 'quoted') await expectLines('.excerpt-text .is-active', raised)
    }
    await page.locator('#reference-1 .reference-link').click()
    await expectLines('mark.passage.is-target', paper)
  })

  for (const width of [390, 1440]) {
    test(`axe finds nothing with a sentence chosen, ${colorScheme}, ${width} pixels wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height: 844 })
      await openAnswer(page, QUESTION)
      for (const grade of ['quoted', 'paraphrased', 'none'] as const) {
        const { x, y } = await pointIn(page, await sentenceOf(page, grade))
        await page.mouse.click(x, y)
        await expect(note(page)).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.press('Escape')
      }
    })
  }
}

test('with a sentence chosen the page reflows at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await openAnswer(page, QUESTION)
  const { x, y } = await pointIn(page, await sentenceOf(page, 'quoted'))
  await page.mouse.click(x, y)
  await expect(note(page)).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('markers lead to the references, whose spans are marked', async ({ page }) => {
    await page.goto(QUESTION)
    const number = await sentenceOf(page, 'quoted')
    const marker = markers(page, number).first()
    await marker.click()
    await expect(page).toHaveURL(new RegExp(`${await marker.getAttribute('href')}$`))
    const reference = page.locator('.reference:target')
    await expect(reference).toBeInViewport()
    const mark = reference.locator(`mark[data-sentences~="${number}"]`).first()
    await expect(mark).toBeInViewport()
    expect(await mark.evaluate((element) => getComputedStyle(element).boxShadow)).not.toBe('none')
  })

  test('the steps lead to sentences that nothing bears out', async ({ page }) => {
    await page.goto(QUESTION)
    const first = await sentenceOf(page, 'none')
    await page.getByRole('link', { name: '下一句未找到的' }).click()
    await expect(page).toHaveURL(new RegExp(`#sentence-${first}$`))
    await expect(page.locator(':target')).toHaveAttribute('data-sentence', String(first))
  })
})
