import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { contrast } from './contrast'
import { choose, interfaceText, markers, passages, sentence, sentenceOf, sentencesOf, test } from './evidence-page'
import { test as site } from './test'

const QUESTION = '/questions/gmt-and-utc'
const GRADES = ['quoted', 'paraphrased', 'none'] as const
const COLOR_SCHEMES = ['light', 'dark'] as const

const ZH = { reference: '参考资料 {n}：', check: '（表述相似，请核对）', missing: '摘录中未找到', sentence: '句' }
const EN = {
  reference: 'Reference {n}: ',
  check: ' (similar wording – please check)',
  missing: 'Not found in the excerpts',
  sentence: 'sentence',
}

for (const [answer, words] of [
  [QUESTION, ZH],
  ['/questions/how-long-to-steep-tea', ZH],
  // Said in the language of the question, whatever the site's.
  ['/questions/why-does-a-bicycle-stay-upright', EN],
] as const) {
  test.describe(() => {
    test.use({ answer })

    test(`every supported sentence of ${answer} has markers that agree with the panel`, async ({ page }) => {
      for (const grade of ['quoted', 'paraphrased'] as const) {
        for (const number of await sentencesOf(page, grade)) {
          await expect(markers(page, number)).not.toHaveCount(0)
          for (const marker of await markers(page, number).all()) {
            const shown = /\d+$/.exec((await marker.textContent()) ?? '')?.[0]
            await expect(marker).toHaveAttribute('href', `#reference-${shown}`)
            const item = page.locator(`#reference-${shown}`)
            await expect(item.locator('.reference-number')).toHaveText(shown ?? '')
            const title = (await item.locator('h3 bdi').textContent()) ?? ''
            const check = grade === 'paraphrased' ? words.check : ''
            const reference = words.reference.replace('{n}', shown ?? '')
            await expect(marker).toHaveAccessibleName(`${reference}${title}${check}`)
          }
          expect(await passages(page, number).count()).toBeGreaterThan(0)
        }
      }
    })

    test(`the sentences of ${answer} that nothing supports say so, the first one in words that show`, async ({
      page,
    }) => {
      const [first = 0, ...others] = await sentencesOf(page, 'none')
      expect(others).not.toEqual([])
      const wordsWidth = async (number: number) =>
        (await markers(page, number).locator('.marker-words').boundingBox())?.width
      for (const number of [first, ...others]) {
        await expect(markers(page, number)).toHaveAccessibleName(words.missing)
        expect((await markers(page, number).boundingBox())?.width).toBeGreaterThan(8)
      }
      expect(await wordsWidth(first)).toBeGreaterThan(40)
      for (const number of others) expect(await wordsWidth(number)).toBeLessThanOrEqual(1)
    })

    test(`nothing on ${answer} says that a program has found the truth`, async ({ page }) => {
      const judged = /[✓✔☑✅👍%％]|\bverified\b|已核实|已验证|属实|正确|错误/iu
      expect(await interfaceText(page)).toContain(words.sentence)
      expect(await interfaceText(page)).not.toMatch(judged)
      for (const grade of GRADES) {
        await choose(page, await sentenceOf(page, grade))
        expect(await interfaceText(page)).not.toMatch(judged)
      }
    })
  })
}

test('one line above the answer sums up, and the cards of lists say the same in short', async ({ page }) => {
  const all = await page
    .locator('.sentence')
    .evaluateAll((pieces) => [...new Set(pieces.map((piece) => piece.getAttribute('data-sentence')))])
  const found = all.length - (await sentencesOf(page, 'none')).length
  const summary = page.locator('.evidence-summary')
  await expect(summary).toContainText(`${all.length} 句中有 ${found} 句能在摘录中找到`)
  const answerTop = (await page.locator('.prose').first().boundingBox())?.y ?? 0
  expect((await summary.boundingBox())?.y).toBeLessThan(answerTop)

  await page.goto('/tags/时区')
  const card = page.locator('article[data-slug="gmt-and-utc"]')
  await expect(card).toContainText(`${found}/${all.length} 句见于摘录`)
})

for (const address of ['/', '/questions', '/tags/天文', QUESTION]) {
  site(`the question cards of ${address} say how many sentences stand in the excerpts`, async ({ page }) => {
    await page.goto(address)
    const cards = page.locator('article[data-slug]')
    await expect(cards).not.toHaveCount(0)
    await expect(cards.filter({ hasNotText: /\d+\/\d+ 句见于摘录/ })).toHaveCount(0)
  })
}

test.describe(() => {
  test.use({ answer: '/questions/how-long-to-steep-tea' })

  test('the words of a paraphrase that its passage lacks are underlined dotted', async ({ page }) => {
    const words = page.locator('.sentence[data-grade="paraphrased"] .other-words')
    await expect(words).not.toHaveCount(0)
    const style = await words.first().evaluate((element) => {
      const { textDecorationLine, textDecorationStyle } = getComputedStyle(element)
      return `${textDecorationLine} ${textDecorationStyle}`
    })
    expect(style).toBe('underline dotted')
    await expect(page.locator('.sentence:not([data-grade="paraphrased"]) .other-words')).toHaveCount(0)
  })
})

/** In both colour schemes the shadows under these elements stand out from the background around them. */
async function expectLines(page: Page, selector: string, behind: string): Promise<void> {
  await expect(page.locator(selector)).not.toHaveCount(0)
  for (const colorScheme of COLOR_SCHEMES) {
    await page.emulateMedia({ colorScheme })
    const background = await page
      .locator(behind)
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor)
    const lines = await page
      .locator(selector)
      .evaluateAll((all) => all.map((element) => getComputedStyle(element).boxShadow))
    for (const line of lines) expect(contrast(line, background), colorScheme).toBeGreaterThanOrEqual(3)
  }
}

test('every highlight has a line that stands out three to one, light and dark', async ({ page }) => {
  await expectLines(page, '.excerpt-text mark', '.reference')
  for (const grade of ['quoted', 'none'] as const) {
    await choose(page, await sentenceOf(page, grade))
    await expectLines(page, '.sentence.is-active', 'html')
    if (grade === 'quoted') await expectLines(page, '.excerpt-text .is-active', '.reference')
  }
  await page.locator('#reference-1 .reference-link').click()
  await expectLines(page, 'mark.passage.is-target', 'html')
})

for (const width of [390, 1440]) {
  test(`axe finds nothing with a sentence chosen, light and dark, ${width} pixels wide`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize({ width, height: 844 })
    for (const grade of GRADES) {
      await choose(page, await sentenceOf(page, grade))
      for (const colorScheme of COLOR_SCHEMES) {
        await page.emulateMedia({ colorScheme })
        await expectAccessible(page)
      }
      await page.keyboard.press('Escape')
    }
  })
}

test('with a sentence chosen the page reflows at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await choose(page, await sentenceOf(page, 'quoted'))
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
})

site.describe('without JavaScript', () => {
  site.use({ javaScriptEnabled: false })

  site('markers lead to the references, whose spans are marked', async ({ page }) => {
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

  site('the steps lead to sentences that nothing supports', async ({ page }) => {
    await page.goto(QUESTION)
    const first = await sentenceOf(page, 'none')
    await page.getByRole('link', { name: '下一个摘录中未找到的句子' }).click()
    await expect(page).toHaveURL(new RegExp(`#sentence-${first}$`))
    await expect(page.locator(':target')).toHaveAttribute('data-sentence', String(first))
    await expect(sentence(page, first).first()).toBeInViewport()
  })
})
