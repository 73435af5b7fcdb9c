import { expect, type Page } from '@playwright/test'
import { sentence, sentencesOf } from './evidence-page'
import { openPage } from './open-page'
import { results } from './search-page'
import { test } from './test'

const PAGES = ['/', '/questions', '/questions/gmt-and-utc', '/sources/time-zones', '/search', '/nothing']
const WIDTHS = [390, 820, 1440]

// A word that the system's fonts draw a pixel wider in the next frame, as they do on a busy machine, is a tenth of it.
const LEAST_SHIFT = 0.0005

/** Not in TypeScript's own types. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number
  readonly hadRecentInput: boolean
  readonly sources: readonly { readonly node?: Element }[]
}

/** What moved without a deed of the reader since the page was opened, as the browser reports it. */
function whatMoved(page: Page): Promise<string[]> {
  return page.evaluate(async (least) => {
    const entries: PerformanceEntry[] = []
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()))
    observer.observe({ type: 'layout-shift', buffered: true })
    // What moves is reported with the frame after.
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))
    observer.disconnect()
    return entries.flatMap((entry) => {
      const { value, hadRecentInput, sources } = entry as LayoutShift
      return hadRecentInput || value < least ? [] : `${value}: ${sources.map(({ node }) => node?.className)}`
    })
  }, LEAST_SHIFT)
}

for (const width of WIDTHS) {
  test(`nothing moves while pages of ${width} pixels load`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    for (const address of PAGES) {
      await openPage(page, address)
      expect(await whatMoved(page), address).toEqual([])
    }
    await page.goto('/search?q=时间')
    await expect(results(page).first()).toBeVisible()
    expect(await whatMoved(page)).toEqual([])
  })

  test(`nothing moves while sentences are pointed at, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await openPage(page, '/questions/gmt-and-utc')
    for (const number of await sentencesOf(page, 'quoted')) {
      const piece = sentence(page, number).first()
      await piece.scrollIntoViewIfNeeded()
      const boxes = () => page.locator('.panel-scroll').evaluate((panel) => panel.scrollHeight)
      const before = await boxes()
      await piece.hover()
      await expect(piece).toHaveClass(/is-active/)
      expect(await boxes()).toBe(before)
    }
    expect(await whatMoved(page)).toEqual([])
  })
}
