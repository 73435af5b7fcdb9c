/** What the reader has chosen: a sentence with its passages, or a reference with the sentences that rest on it. */
export interface Choice {
  readonly kind: 'sentence' | 'reference'
  readonly number: number
}

const ACTIVE = 'is-active'

/** The pieces of a sentence: it may run over several elements. */
export function sentencePieces(number: number): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`.sentence[data-sentence="${number}"]`)]
}

/** Marks what a choice is about, in the answer and in the panel, and nothing else. */
export function showChoice(choice: Choice | undefined): void {
  for (const element of document.querySelectorAll(`.${ACTIVE}`)) element.classList.remove(ACTIVE)
  if (!choice) return
  const activate = (element: Element) => element.classList.add(ACTIVE)
  if (choice.kind === 'sentence') {
    for (const element of document.querySelectorAll(`[data-sentence="${choice.number}"]`)) activate(element)
    for (const mark of passagesOf(choice.number)) {
      activate(mark)
      mark.closest('.reference')?.classList.add(ACTIVE)
    }
    return
  }
  document.querySelector(`.reference[data-reference="${choice.number}"]`)?.classList.add(ACTIVE)
  for (const element of document.querySelectorAll('.sentence[data-references]')) {
    if (holds(element, 'data-references', choice.number)) activate(element)
  }
}

/** The spans of the panel's excerpts that a sentence has to do with. */
function passagesOf(sentence: number): Element[] {
  return [...document.querySelectorAll('.reference [data-sentences]')].filter((mark) =>
    holds(mark, 'data-sentences', sentence),
  )
}

function holds(element: Element, attribute: string, number: number): boolean {
  return (element.getAttribute(attribute) ?? '').split(' ').includes(String(number))
}

/** Scrolls the panel, and nothing but the panel, to the first passage of a sentence, where the panel scrolls by itself. */
export function scrollPanelTo(sentence: number): void {
  const mark = passagesOf(sentence)[0]
  const panel = mark?.closest<HTMLElement>('.panel-scroll')
  if (!mark || !panel || panel.scrollHeight <= panel.clientHeight) return
  const from = panel.getBoundingClientRect()
  const to = mark.getBoundingClientRect()
  // Room for the reference's title above the passage.
  panel.scrollBy({
    top: to.top - from.top - from.height / 3,
    behavior: scrollBehavior(),
  })
}

/** Moves the page so that an element stands in its upper part, above what covers the lower one. */
export function keepInSight(element: HTMLElement, coveredFrom: number): void {
  const { top, bottom } = element.getBoundingClientRect()
  if (top < 0 || bottom > coveredFrom) window.scrollBy({ top: top - 24, behavior: scrollBehavior() })
}

/** Readers who asked for less motion get there at once. */
export function scrollBehavior(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}

/** A copy of a reference's excerpt as it is marked now, for the sheet on a narrow screen. */
export function copyExcerpt(reference: number): Node | undefined {
  return document.querySelector(`.reference[data-reference="${reference}"] .excerpt-text`)?.cloneNode(true)
}
