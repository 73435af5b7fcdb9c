import { expect, type Page } from '@playwright/test'
import { expectAccessible } from './axe'
import { note } from './evidence-page'
import { openPage } from './open-page'
import { field, results } from './search-page'
import { test } from './test'

// The one test of `content/`: it goes by links and by what the pages themselves say, in whatever language, so that no
// question that is added, edited or removed can break it. What needs certain texts is tested on the fixture sites.

// How the writers nest their headings, say, is up to them.
const WRITTEN = '.prose'

/** Where the first link with this selector leads; `undefined` where the content has nothing of the kind. */
async function addressOf(page: Page, selector: string): Promise<string | undefined> {
  const [address] = await page.locator(selector).evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  return address ?? undefined
}

/** Opens a page and looks at all of it that isn't the writers'. */
async function visit(page: Page, address: string): Promise<void> {
  await test.step(address, async () => {
    expect((await openPage(page, address))?.status()).toBe(200)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page, WRITTEN)
  })
}

test('a reader walks from the home page through lists, newest question and article to the search', async ({
  page,
  problems,
}) => {
  await visit(page, '/')
  const lists = await page.locator('header nav a').evaluateAll((all) => all.map((link) => link.getAttribute('href')))
  expect(lists).toHaveLength(3)
  for (const list of lists) {
    await visit(page, list ?? '')
    const first = await addressOf(page, `main a[href^="${list}/"]`)
    if (first) await visit(page, first)
  }

  await page.goto('/questions')
  const newest = await addressOf(page, 'main article h2 a')
  if (newest) {
    await visit(page, newest)
    const sentences = await page
      .locator('.sentence')
      .evaluateAll((all) => [...new Set(all.map((piece) => piece.getAttribute('data-sentence')))])
    if (sentences.length > 0) {
      await expect(page.locator('.evidence-summary')).toContainText(String(sentences.length))
      await page.locator('.prose .marker').first().click()
      await expect(note(page)).toBeVisible()
    }
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
    const passage = await addressOf(page, '.reference-link[href^="/sources/"]')
    if (passage) {
      await visit(page, passage)
      if (passage.includes('#')) await expect(page.locator('mark.passage.is-target').first()).toBeInViewport()
    }
    await visit(page, '/search')
    if (/\p{L}{2}/u.test(title)) {
      await field(page).fill(title)
      await field(page).press('Enter')
      await expect(results(page)).not.toHaveCount(0)
      await expectAccessible(page)
    }
  }
  expect(problems).toEqual([])
})
