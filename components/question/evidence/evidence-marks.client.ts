import { CLASS, dataOf, withData } from '@/lib/markup/evidence-names'
import type { SentenceNote } from '@/lib/records/sentence-note'

/** What the reader has chosen: a sentence with its passages, or a reference with the sentences that rest on it. */
export interface Choice {
  readonly kind: 'sentence' | 'reference'
  readonly number: number
}

/** The pieces of a sentence: it may run over several elements. */
function sentencePieces(number: number): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(`.${CLASS.sentence}${withData('sentence', number)}`)]
}

/** The numbers of the sentences that rest on no excerpt, in the order of the answer. */
export function missingSentences(): number[] {
  const pieces = document.querySelectorAll<HTMLElement>(`.${CLASS.sentence}[data-grade="none"]`)
  return [...new Set([...pieces].map((piece) => Number(dataOf(piece, 'sentence'))))]
}

/** What a sentence's marks say of it; `undefined` where there is no such sentence. */
export function noteInMarks(number: number): SentenceNote | undefined {
  const [piece] = sentencePieces(number)
  if (!piece) return undefined
  const grade = (['quoted', 'paraphrased'] as const).find((each) => each === dataOf(piece, 'grade')) ?? 'none'
  const references = (dataOf(piece, 'references') ?? '').split(' ').filter(Boolean).map(Number)
  return { number, grade, references, differences: [] }
}

/** The words of a sentence as the page shows them. */
export function sentenceText(number: number): string {
  return sentencePieces(number)
    .map(({ textContent }) => textContent)
    .join('')
}

/** The first link after a sentence: what a keyboard chooses it by, and comes back to. */
export function markerOf(number: number): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`.${CLASS.marker}${withData('sentence', number)}`) ?? undefined
}

/** A reference's item in the panel. */
export function referenceItem(number: number): HTMLElement | undefined {
  return document.querySelector<HTMLElement>(`.${CLASS.reference}${withData('reference', number)}`) ?? undefined
}

/** The pieces of the sentences that a choice is about, in the order of the answer. */
export function chosenPieces({ kind, number }: Choice): HTMLElement[] {
  if (kind === 'sentence') return sentencePieces(number)
  return [...document.querySelectorAll<HTMLElement>(`.${CLASS.sentence}${withData('references')}`)].filter((piece) =>
    names(dataOf(piece, 'references'), number),
  )
}

/** The spans that a sentence has to do with, in the panel or in a copy of an excerpt. */
export function passagesOf(sentence: number, within: ParentNode | null = panel()): HTMLElement[] {
  const marks = within?.querySelectorAll<HTMLElement>(withData('sentences')) ?? []
  return [...marks].filter((mark) => names(dataOf(mark, 'sentences'), sentence))
}

function panel(): HTMLElement | null {
  return document.querySelector(`.${CLASS.references}`)
}

/** Marks what a choice is about, in the answer and in the panel, and nothing else; a kept one unfolds its excerpts. */
export function showChoice(choice: Choice | undefined, isKept: boolean): void {
  for (const element of document.querySelectorAll(`.${CLASS.isActive}`))
    element.classList.remove(CLASS.isActive, CLASS.isKept)
  for (const element of choice ? elementsOf(choice) : []) {
    element.classList.add(CLASS.isActive)
    if (isKept) element.classList.add(CLASS.isKept)
  }
}

function elementsOf(choice: Choice): Element[] {
  const pieces = chosenPieces(choice)
  if (choice.kind === 'reference') return [...pieces, referenceItem(choice.number) ?? []].flat()
  const markers = document.querySelectorAll(`.${CLASS.marker}${withData('sentence', choice.number)}`)
  const passages = passagesOf(choice.number)
  return [...pieces, ...markers, ...passages, ...passages.flatMap((mark) => mark.closest(`.${CLASS.reference}`) ?? [])]
}

/** Whether a list of numbers, as `data-references="1 12"` holds it, has a number in it. */
function names(list: string | undefined, number: number): boolean {
  return (list ?? '').split(' ').includes(String(number))
}
