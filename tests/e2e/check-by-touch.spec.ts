import { expect, type Page } from '@playwright/test'
import {
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

const PHONE = { width: 390, height: 844 }

test.use({ viewport: PHONE, hasTouch: true, isMobile: true })

/** The sheet covers the lower part of the screen, and the whole sentence stands above it. */
async function expectSheetBelow(page: Page, number: number): Promise<void> {
  await expect(note(page)).toBeVisible()
  const bottoms = async () => {
    const boxes = await sentence(page, number).evaluateAll((all) => all.map((piece) => piece.getBoundingClientRect()))
    const sheet = await note(page).boundingBox()
    return {
      isAbove: Math.max(...boxes.map(({ bottom }) => bottom)) <= (sheet?.y ?? 0),
      isInSight: Math.min(...boxes.map(({ top }) => top)) >= 0,
      sheetBottom: Math.round((sheet?.y ?? 0) + (sheet?.height ?? 0)),
      isLowerPart: (sheet?.y ?? 0) > PHONE.height / 2,
    }
  }
  await expect.poll(bottoms).toEqual({ isAbove: true, isInSight: true, sheetBottom: PHONE.height, isLowerPart: true })
}

async function tap(page: Page, number: number): Promise<void> {
  await sentence(page, number)
    .first()
    .tap({ position: await pointIn(page, number) })
}

for (const grade of ['quoted', 'paraphrased'] as const) {
  test(`a tap on a ${grade} sentence opens its excerpt as a sheet, the passage highlighted`, async ({ page }) => {
    const number = await sentenceOf(page, grade)
    await tap(page, number)
    await expectChosen(page, number)
    await expectSheetBelow(page, number)
    await expect(note(page)).toContainText(grade === 'quoted' ? '见于摘录' : '表述相似，请核对')
    const shown = note(page).locator('[data-sentences]')
    expect(await shown.allTextContents()).toEqual(await passages(page, number).allTextContents())
    await expect(shown.first()).toBeInViewport()
    const [copy, plain] = await Promise.all(
      [shown.first(), page.locator('.reference-panel mark:not(.is-active)').first()].map((mark) =>
        mark.evaluate((element) => getComputedStyle(element).backgroundColor),
      ),
    )
    expect(copy).not.toBe(plain)
  })
}

test('with the sheet open, each next sentence shows its own passage', async ({ page }) => {
  // An excerpt has but three lines in sight.
  await page.setViewportSize({ width: 390, height: 420 })
  const supported = [...(await sentencesOf(page, 'quoted')), ...(await sentencesOf(page, 'paraphrased'))]
  for (const number of [...supported, ...supported.toReversed()]) {
    await markers(page, number).first().dispatchEvent('click')
    await expect(note(page)).toHaveAttribute('data-note', String(number))
    await expect(note(page).locator('[data-sentences]').first()).toBeInViewport()
  }
})

test('the last sentence of the answer stays in sight above the sheet as well', async ({ page }) => {
  const last = Number(await page.locator('.sentence').last().getAttribute('data-sentence'))
  await tap(page, last)
  await expectSheetBelow(page, last)
})

test('a tap on a marker chooses its sentence; a tap elsewhere or on "close" lets go', async ({ page }) => {
  const quoted = await sentenceOf(page, 'quoted')
  await markers(page, quoted).first().tap()
  await expectChosen(page, quoted)
  await page.getByRole('note').tap({ position: { x: 8, y: 8 } })
  await expectLetGo(page)
  await markers(page, quoted).first().tap()
  await note(page).getByRole('button', { name: '关闭' }).tap()
  await expectLetGo(page)
})

test('a sentence that nothing supports says so in the sheet, which steps on to the next', async ({ page }) => {
  const [first = 0, second = 0] = await sentencesOf(page, 'none')
  await tap(page, first)
  await expect(note(page)).toContainText('摘录中未找到')
  await expectSheetBelow(page, first)
  await note(page).getByRole('button', { name: '下一个摘录中未找到的句子' }).tap()
  await expectChosen(page, second)
  await expectSheetBelow(page, second)
})

test('a tap on a reference goes to the sentences that rest on it', async ({ page }) => {
  const reference =
    (await markers(page, await sentenceOf(page, 'quoted'))
      .first()
      .textContent()) ?? ''
  await page.locator(`#reference-${reference} .reference-number`).tap()
  const resting = page.locator(`.sentence[data-references~="${reference}"]`)
  await expect(resting).not.toHaveCount(0)
  await expect(page.locator('.sentence.is-active')).toHaveCount(await resting.count())
  await expect(resting.first()).toBeInViewport()
})

test('one tap leads from the sheet to the passage in the article', async ({ page }) => {
  await tap(page, await sentenceOf(page, 'quoted'))
  await note(page).getByRole('link', { name: '查看摘录原文' }).first().tap()
  await expect(page).toHaveURL(/\/sources\/[^#]+#passage-\d+$/)
  await expect(page.locator('mark.passage.is-target').first()).toBeInViewport()
})

test("the browser's Back closes the sheet before it leaves the page, and moves nothing", async ({ page }) => {
  const [first, second] = [await sentenceOf(page, 'quoted'), await sentenceOf(page, 'quoted', 1)]
  await page.goto('/questions')
  await page.goto('/questions/gmt-and-utc')
  await page.locator('[data-hydrated]').waitFor({ state: 'attached' })
  await tap(page, first)
  await expectSheetBelow(page, first)
  await tap(page, second)
  await expectSheetBelow(page, second)
  await expect(page).toHaveURL(new RegExp(`/questions/gmt-and-utc#sentence-${second}$`))
  const place = await page.evaluate(() => window.scrollY)
  await page.goBack()
  await expectLetGo(page)
  await expect(page).toHaveURL(/\/questions\/gmt-and-utc$/)
  expect(await page.evaluate(() => window.scrollY)).toBe(place)
  await page.goBack()
  await expect(page).toHaveURL(/\/questions$/)
})

test('a closed sheet leaves no entry in the history, and what is chosen at once after it stays', async ({ page }) => {
  await page.goto('/questions')
  await page.goto('/questions/gmt-and-utc')
  await page.locator('[data-hydrated]').waitFor({ state: 'attached' })
  const [first, second] = [await sentenceOf(page, 'quoted'), await sentenceOf(page, 'quoted', 1)]
  await tap(page, first)
  await note(page).getByRole('button', { name: '关闭' }).tap()
  await markers(page, second).first().dispatchEvent('click')
  await expectChosen(page, second)
  await expect(page).toHaveURL(new RegExp(`#sentence-${second}$`))
  await note(page).getByRole('button', { name: '关闭' }).tap()
  await expectLetGo(page)
  await expect(page).toHaveURL(/\/questions\/gmt-and-utc$/)
  await page.goBack()
  await expect(page).toHaveURL(/\/questions$/)
})
