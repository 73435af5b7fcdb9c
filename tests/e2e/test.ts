import { type BrowserContextOptions, test as base, type Page } from '@playwright/test'

interface Fixtures {
  /** Whether a test needs a page of its own: it stores something, or puts into the page what can't be taken out again. */
  isAlone: boolean
  /** What went wrong on the page while the test ran: errors of its scripts and its console, and dialogs. */
  problems: string[]
}

interface WorkerFixtures {
  /** Gives the page with these options that the tests of a worker share. */
  sharedPage: (options: BrowserContextOptions) => Promise<Page>
}

/**
 * Playwright's test, except that the tests of a worker share a page, each from an address of its own on: a new page
 * starts a process and loads all scripts anew, which costs more than most tests do.
 */
export const test = base.extend<Fixtures, WorkerFixtures>({
  isAlone: [false, { option: true }],

  sharedPage: [
    async ({ browser }, use) => {
      const pages = new Map<string, Page>()
      await use(async (options) => {
        const key = JSON.stringify(options)
        const page = pages.get(key) ?? (await (await browser.newContext(options)).newPage())
        pages.set(key, page)
        return page
      })
      for (const page of pages.values()) await page.context().close()
    },
    { scope: 'worker' },
  ],

  page: async ({ isAlone, browser, sharedPage, baseURL, viewport, hasTouch, isMobile, javaScriptEnabled }, use) => {
    const options = { hasTouch, isMobile, javaScriptEnabled, ...(baseURL && { baseURL }) }
    if (isAlone) {
      const context = await browser.newContext({ ...options, viewport })
      await use(await context.newPage())
      await context.close()
      return
    }
    const page = await sharedPage(options)
    // Whatever the test before has left.
    if (viewport) await page.setViewportSize(viewport)
    await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null })
    await page.mouse.move(0, 0)
    await use(page)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    for (const event of ['console', 'dialog', 'pageerror', 'request']) page.removeAllListeners(event)
  },

  problems: async ({ page }, use) => {
    const problems: string[] = []
    page.on('pageerror', (error) => problems.push(String(error)))
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text())
    })
    page.on('dialog', (dialog) => {
      problems.push(dialog.message())
      void dialog.dismiss()
    })
    await use(problems)
  },
})
