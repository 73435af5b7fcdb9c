import { expect } from '@playwright/test'
import { openPage } from './open-page'
import { test } from './test'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

const QUESTION = '/questions/gmt-and-utc'

test('what is wider than the page scrolls by itself, and shows at its edge that it does', async ({ page }) => {
  await openPage(page, QUESTION)
  const code = page.locator('.prose pre').first()
  expect(await code.evaluate((pre) => pre.scrollWidth > pre.clientWidth)).toBe(true)
  await expect(code).toHaveAttribute('tabindex', '0')
  // Where there is no text: a shadow, or what covers it at the end.
  const corner = async () => {
    const box = await code.boundingBox()
    if (!box) throw new Error('no code is in sight')
    return page.screenshot({ clip: { x: box.x + box.width - 8, y: box.y + box.height - 10, width: 5, height: 4 } })
  }
  await code.scrollIntoViewIfNeeded()
  const more = await corner()
  await code.evaluate((pre) => pre.scrollTo({ left: pre.scrollWidth, behavior: 'instant' }))
  expect((await corner()).equals(more)).toBe(false)
})

test('no line begins with a marker: it stays with the sentence that it is of', async ({ page }) => {
  await page.goto(QUESTION)
  const alone = () =>
    page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.prose .marker')].flatMap((marker) => {
        const pieces = document.querySelectorAll(`.sentence[data-sentence="${marker.dataset.sentence}"]`)
        const line = [...(pieces[pieces.length - 1]?.getClientRects() ?? [])].at(-1)
        return line && marker.getBoundingClientRect().top > line.bottom ? [marker.dataset.sentence] : []
      }),
    )
  for (const width of [320, 360, 375, 390, 412]) {
    await page.setViewportSize({ width, height: 844 })
    expect(await alone(), `${width} pixels`).toEqual([])
  }
})

test('letters twice as large, as a browser can have them, fit into their marks and the page', async ({ page }) => {
  await openPage(page, QUESTION)
  await page.evaluate(() => {
    const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
    document.documentElement.style.fontSize = `${2 * size}px`
  })
  const cut = await page
    .locator('.reference-number, .evidence-step, button, .theme-choice')
    .evaluateAll((all) => all.filter((each) => each.scrollHeight > each.clientHeight + 2).map((each) => each.outerHTML))
  expect(cut).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)
})
