import { CLASS, dataOf } from '@/lib/markup/evidence-names'
import { type Choice, missingSentences, noteInMarks } from './evidence-marks.client'

/** The sentence that an event happened on, by its words or its marker. */
export function sentenceAt(target: EventTarget | null): Choice | undefined {
  const element = closest(target, `.${CLASS.sentence}, .${CLASS.marker}`)
  return element && { kind: 'sentence', number: Number(dataOf(element, 'sentence')) }
}

/** The reference whose number or title an event happened on. */
export function referenceAt(target: EventTarget | null): Choice | undefined {
  const item =
    closest(target, `.${CLASS.reference} :is(h3, .${CLASS.referenceNumber})`) && closest(target, `.${CLASS.reference}`)
  return item && { kind: 'reference', number: Number(dataOf(item, 'reference')) }
}

/** The sentence that the page's address names, as in `#sentence-3`. */
export function sentenceInAddress(): Choice | undefined {
  const number = Number(/^#sentence-(\d+)$/.exec(window.location.hash)?.[1])
  return noteInMarks(number) ? { kind: 'sentence', number } : undefined
}

/** The next sentence without a passage in a direction, from the chosen one on, around the ends. */
export function stepFrom(now: Choice | undefined, direction: number): Choice | undefined {
  const missing = missingSentences()
  const isForward = direction > 0
  const at = now?.kind === 'sentence' ? now.number : isForward ? 0 : Number.POSITIVE_INFINITY
  const ahead = isForward ? missing.find((number) => number > at) : missing.findLast((number) => number < at)
  const number = ahead ?? missing.at(isForward ? 0 : -1)
  return number === undefined ? undefined : { kind: 'sentence', number }
}

/** The element of a selector that an event happened in. */
export function closest(target: EventTarget | null, selector: string): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(selector)) || undefined
}

/** Whether a click ends a selection of words, which is no choice. What can be pressed is pressed all the same. */
export function isSelecting({ detail, target }: MouseEvent): boolean {
  return detail > 0 && !window.getSelection()?.isCollapsed && !closest(target, 'a, button, summary, input')
}
