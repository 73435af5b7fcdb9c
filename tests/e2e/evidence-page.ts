import { expect, type Locator, type Page } from '@playwright/test'

/** How far the excerpts bear a sentence out, as the page says it in its markup. */
export type Grade = 'quoted' | 'paraphrased' | 'none'

/** Opens a page and waits until its scripts, which the page is readable without, listen to the reader. */
export async function openAnswer(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'networkidle' })
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

/** The numbers of the checked sentences of a grade, in the order of the answer. */
export async function sentencesOf(page: Page, grade: Grade): Promise<number[]> {
  const pieces = page.locator(`.sentence[data-grade="${grade}"]`)
  const numbers = await pieces.evaluateAll((all) => all.map((piece) => Number(piece.getAttribute('data-sentence'))))
  return [...new Set(numbers)]
}

/** A point in the first line of a sentence, which has been scrolled to. */
export async function pointIn(page: Page, number: number): Promise<{ x: number; y: number }> {
  const first = sentence(page, number).first()
  await first.scrollIntoViewIfNeeded()
  return first.evaluate((piece) => {
    const line = piece.getClientRects()[0] ?? piece.getBoundingClientRect()
    return { x: line.x + Math.min(12, line.width / 2), y: line.y + line.height / 2 }
  })
}

/** The sentence and its passages are highlighted, the passages in view, and nothing else is highlighted. */
export async function expectChosen(page: Page, number: number): Promise<void> {
  await expect(sentence(page, number).first()).toHaveClass(/is-active/)
  const numbers = await page
    .locator('.sentence.is-active')
    .evaluateAll((all) => all.map((piece) => piece.getAttribute('data-sentence')))
  expect(new Set(numbers)).toEqual(new Set([String(number)]))
  const own = await passages(page, number).count()
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
    for (const content of copy.querySelectorAll('.sentence, blockquote, .note-excerpt, h1, h3, bdi, b, [rel]'))
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
