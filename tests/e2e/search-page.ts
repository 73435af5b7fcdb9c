import { expect, type Page, type Route } from '@playwright/test'

/** The results, once they are there. */
export const results = (page: Page) => page.locator('[data-search="found"] article')

/** What the results page says of itself to whoever listens. */
export const status = (page: Page) => page.getByRole('main').locator('[data-search] > [role="status"]')

/** How many results the page says there are. */
export async function total(page: Page): Promise<number> {
  await expect(status(page)).toHaveText(/\d+ 个结果/)
  return Number(/有 (\d+) 个结果/.exec((await status(page).textContent()) ?? '')?.[1])
}

/** The field in the header. */
export const field = (page: Page) => page.getByRole('banner').getByRole('combobox')

/** The suggestions under a field. */
export const options = (page: Page) => page.getByRole('option')

/** The files of the index that a page asks for, in order and with repetitions. */
export function askedFiles(page: Page): string[] {
  const asked: string[] = []
  page.on('request', (request) => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/search-index/')) asked.push(pathname)
  })
  return asked
}

/** Those among the files that a query was looked up in: what every query needs is asked for beforehand. */
export function shardsOf(asked: readonly string[]): string[] {
  return asked.filter((name) => name.includes('/files/') && !name.includes('/files/names-'))
}

/** Holds back the files that match, until they are let go. */
export async function hold(page: Page, files: string): Promise<{ held: Route[]; letGo: () => Promise<void> }> {
  const held: Route[] = []
  let isHolding = true
  await page.route(files, async (route) => {
    if (isHolding) held.push(route)
    else await route.continue()
  })
  const letGo = async () => {
    isHolding = false
    await Promise.all(held.map((route) => route.continue()))
  }
  return { held, letGo }
}
