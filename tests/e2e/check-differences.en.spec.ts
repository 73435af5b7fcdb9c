import { expect } from '@playwright/test'
import { expectAccessible } from './axe'
import {
  choose,
  expectChosen,
  interfaceText,
  markers,
  note,
  openAnswer,
  passages,
  sentence,
  test,
} from './evidence-page'

const QUESTION = '/questions/oldest-tea-house'
// The sentences of the fixture, by their place among the checked ones.
const CUPS = 1
const YEAR = 2
const PANCAKES = 3
const COUNTER = 5
const POURED = 6
const SIGN = 8
const FORTY = 9

test.use({ answer: QUESTION })

test('markers are links with names that say the reference', async ({ page }) => {
  await expect(markers(page, CUPS)).toHaveAccessibleName('Reference 1: A short history of tea houses')
  await expect(markers(page, COUNTER)).toHaveAccessibleName(
    'Reference 2: A short history of tea houses (similar wording – please check)',
  )
  await expect(markers(page, PANCAKES)).toHaveAccessibleName('Not found in the excerpts')
  await expect(markers(page, POURED)).toHaveAttribute('href', '#reference-3')
})

test('one line sums up the answer', async ({ page }) => {
  await expect(page.locator('.evidence-summary')).toContainText('5 of 9 sentences found in the excerpts')
  await page.goto('/questions')
  await expect(page.locator('article[data-slug="oldest-tea-house"]')).toContainText('5 of 9 sentences in the excerpts')
  await expect(page.locator('article[data-slug="black-tea-keeps"]')).toContainText('1 of 1 sentence in the excerpts')
})

test('a close passage with another year is shown with the difference, and nothing is called false', async ({
  page,
}) => {
  await choose(page, YEAR)
  await expect(note(page)).toContainText('Not found in the excerpts')
  await expect(note(page)).toContainText('1894 ↔ 1884')
  await expect(note(page)).toContainText('The closest passage:')
  await expectChosen(page, YEAR)
  await expect(passages(page, YEAR)).toHaveText(
    'The oldest tea house of the town opened in 1884 beside the north gate.',
  )
  expect(await interfaceText(page)).not.toMatch(/[✓✔☑✅%]|\bverified\b|\bfalse\b|\bwrong\b|\btrue\b/iu)
  await expectAccessible(page)
})

test('of a paraphrase the other words are underlined and the panel says to check', async ({ page }) => {
  await expect(sentence(page, COUNTER).locator('.other-words')).toHaveText('counter')
  await markers(page, COUNTER).hover()
  await expect(note(page)).toContainText('Similar wording – please check')
  await expect(note(page)).toContainText('oak counter ↔ counter of oak')
})

test('the panel unfolds an excerpt whose passage is folded, and folds it again', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 1100 })
  const passage = passages(page, FORTY)
  await expect(passage).not.toBeInViewport()
  await markers(page, FORTY).hover()
  await expect(passage).toBeInViewport({ ratio: 1 })
  await page.getByRole('heading', { level: 1 }).hover()
  await expect(passage).not.toBeInViewport()
})

test('the panel scrolls to the passage, and only the panel does', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 500 })
  await sentence(page, POURED)
    .first()
    .evaluate((piece) => piece.scrollIntoView({ behavior: 'instant', block: 'center' }))
  const scrolled = await page.evaluate(() => window.scrollY)
  await page.locator('.panel-scroll').evaluate((panel) => panel.scrollTo(0, 0))
  await expect(passages(page, POURED)).not.toBeInViewport()
  await markers(page, POURED).hover()
  await expect(passages(page, POURED)).toBeInViewport({ ratio: 1 })
  expect(await page.evaluate(() => window.scrollY)).toBe(scrolled)
})

for (const [reducedMotion, behavior] of [
  ['reduce', 'instant'],
  ['no-preference', 'smooth'],
] as const) {
  test(`the panel scrolls ${behavior} where the reader's wish is ${reducedMotion}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion })
    await page.setViewportSize({ width: 1440, height: 500 })
    await openAnswer(page, QUESTION)
    // A page that scrolls at once is there in the very task that asks for it.
    const isThereAtOnce = await page.evaluate((number) => {
      const panel = document.querySelector('.panel-scroll')
      const marker = document.querySelector(`.marker[data-sentence="${number}"]`)
      return new Promise<boolean>((resolve) => {
        const observer = new MutationObserver(() => resolve((panel?.scrollTop ?? 0) > 0))
        observer.observe(document.querySelector('.reference-panel') ?? document, {
          subtree: true,
          attributeFilter: ['class'],
        })
        marker?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }))
      })
    }, POURED)
    expect(isThereAtOnce).toBe(behavior === 'instant')
    const ofPage = await page.locator('html').evaluate((html) => getComputedStyle(html).scrollBehavior)
    expect(ofPage).toBe(behavior === 'instant' ? 'auto' : 'smooth')
    await expect(passages(page, POURED)).toBeInViewport({ ratio: 1 })
  })
}

test('a sentence in several pieces is highlighted whole', async ({ page }) => {
  await expect(sentence(page, SIGN)).toHaveCount(2)
  await sentence(page, SIGN).first().click()
  for (const piece of await sentence(page, SIGN).all()) await expect(piece).toHaveClass(/is-active/)
})

test('a report opens the new-issue page of the repository with everything filled in', async ({ page, baseURL }) => {
  await markers(page, COUNTER).click()
  const link = note(page).getByRole('link', { name: 'Report this sentence' })
  const address = new URL((await link.getAttribute('href')) ?? '')
  expect(address.origin + address.pathname).toBe('https://git.example/tea/answers/issues/new')
  expect(address.searchParams.get('title')).toBe('What is the story of the oldest tea house?')
  expect(address.searchParams.get('body')).toBe(
    [
      'What is the story of the oldest tea house?',
      '> The rooms had electric light, an oak counter and a cellar in which the leaves stayed dry all winter.',
      '[2] A short history of tea houses',
      new URL(`${QUESTION}#sentence-${COUNTER}`, baseURL).href,
    ].join('\n\n'),
  )
})

test('the address in a report opens the page with the sentence chosen', async ({ page }) => {
  await page.goto('/questions')
  await page.goto(`${QUESTION}#sentence-${YEAR}`)
  await expectChosen(page, YEAR)
  await expect(sentence(page, YEAR).first()).toBeInViewport()
  await page.goto('/questions')
  await page.goto(`${QUESTION}#sentence-99`)
  await expect(sentence(page, YEAR)).toBeVisible()
  await expect(note(page)).toHaveCount(0)
})

test('a reference shows every sentence that rests on it', async ({ page }) => {
  await page.locator('#reference-2 .reference-number').click()
  const active = page.locator('.sentence.is-active')
  await expect(active).toHaveText([/^After the fire/, /^The rooms had/, /^Today the house/])
})

test('the excerpt leads to its passage in the article, and the article to every answer that quotes it', async ({
  page,
}) => {
  await markers(page, FORTY).click()
  await note(page).getByRole('link', { name: 'Open at the excerpt' }).click()
  await expect(page.locator('mark.passage.is-target').last()).toContainText('Today the house serves about forty kinds')
  await expect(page.getByRole('region', { name: 'Cited by' }).getByRole('listitem')).toHaveText([
    /What is the story of the oldest tea house/,
  ])
})
