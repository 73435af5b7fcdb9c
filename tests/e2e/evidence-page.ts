import { expect, type Locator, type Page } from '@playwright/test'
import { test as site } from './test'

/** How far the excerpts support a sentence, as the page says it in its markup. */
export type Grade = 'quoted' | 'paraphrased' | 'none'

/** A test that begins on an answer, with the scripts listening that link its sentences to the excerpts. */
export const test = site.extend<{ answer: string }>({
  answer: ['/questions/gmt-and-utc', { option: true }],
  page: async ({ page, answer }, use) => {
    await openAnswer(page, answer)
    await use(page)
  },
})

/** Opens an answer and waits until its scripts, which it is readable without, listen to the reader. */
export async function openAnswer(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.locator('[data-hydrated]').waitFor({ state: 'attached' })
}

/** A checked sentence of the answer: it may be in several pieces. */
export function sentence(page: Page, number: number): Locator {
  return page.locator(`.sentence[data-sentence="${number}"]`)
}

/** The links that follow a sentence. */
export function markers(page: Page, number: number): Locator {
  return page.locator(`.prose .marker[data-sentence="${number}"]`)
}

/** The spans of the panel's excerpts that belong to a sentence. */
export function passages(page: Page, number: number): Locator {
  return page.locator(`.reference-panel [data-sentences~="${number}"]`)
}

/** What the page says of the chosen sentence. */
export function note(page: Page): Locator {
  return page.locator('.evidence-note')
}

/**
 * The numbers of the checked sentences of a grade, in the order of the answer.
 *
 * @throws Error where there is none: a test would look at nothing
 */
export async function sentencesOf(page: Page, grade: Grade): Promise<number[]> {
  const pieces = page.locator(`.sentence[data-grade="${grade}"]`)
  const numbers = await pieces.evaluateAll((all) => all.map((piece) => Number(piece.getAttribute('data-sentence'))))
  if (numbers.length === 0) throw new Error(`${page.url()} has no sentence that is ${grade}`)
  return [...new Set(numbers)]
}

/** A point in the first line of a sentence, from the corner of the box around all its lines. */
export async function pointIn(page: Page, number: number): Promise<{ x: number; y: number }> {
  return sentence(page, number)
    .first()
    .evaluate((piece) => {
      const box = piece.getBoundingClientRect()
      const line = piece.getClientRects()[0] ?? box
      return { x: line.x - box.x + Math.min(12, line.width / 2), y: line.y - box.y + line.height / 2 }
    })
}

/** Clicks into a sentence, and waits for what the page says of it. */
export async function choose(page: Page, number: number): Promise<void> {
  await sentence(page, number)
    .first()
    .click({ position: await pointIn(page, number) })
  await expect(page.locator(`[data-note="${number}"]`)).toBeVisible()
}

/** The sentence and its passages are highlighted, and nothing else is; only a sentence that nothing supports may have no passage. */
export async function expectChosen(page: Page, number: number): Promise<void> {
  await expect(sentence(page, number).first()).toHaveClass(/is-active/)
  const grade = await sentence(page, number).first().getAttribute('data-grade')
  await expect(page.locator(`.sentence[data-sentence="${number}"]:not(.is-active)`)).toHaveCount(0)
  await expect(page.locator(`.sentence.is-active:not([data-sentence="${number}"])`)).toHaveCount(0)
  const own = await passages(page, number).count()
  if (grade !== 'none') expect(own).toBeGreaterThan(0)
  await expect(page.locator('.reference-panel .excerpt-text .is-active')).toHaveCount(own)
}

/** Nothing is chosen. */
export async function expectLetGo(page: Page): Promise<void> {
  await expect(page.locator('.is-active')).toHaveCount(0)
  await expect(note(page)).toHaveCount(0)
}

/** What the interface itself says: the page's text without the answer, the excerpts and what people wrote for titles. */
export async function interfaceText(page: Page): Promise<string> {
  return page.locator('main').evaluate((main) => {
    const copy = main.cloneNode(true)
    if (!(copy instanceof HTMLElement)) return ''
    for (const content of copy.querySelectorAll(
      '.sentence, blockquote, .note-excerpt, .excerpt-text, h1, h3, bdi, b, [rel], script',
    ))
      content.remove()
    const named = [...copy.querySelectorAll('[aria-label], [title]')].map(
      (element) => `${element.getAttribute('aria-label')} ${element.getAttribute('title')}`,
    )
    return [copy.textContent, ...named].join('\n')
  })
}

/** The number of a sentence of a grade: the first, or the one after `at` others. */
export async function sentenceOf(page: Page, grade: Grade, at = 0): Promise<number> {
  const number = (await sentencesOf(page, grade))[at]
  if (number === undefined) throw new Error(`${page.url()} has no ${at + 1}. sentence that is ${grade}`)
  return number
}
