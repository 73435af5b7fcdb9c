import { referenceAnchor, sentenceAnchor } from '@/lib/addresses/paths'
import { CLASS } from '@/lib/markup/evidence-names'
import type { Choice } from './evidence-marks.client'

// Going back takes a moment, in which the next sentence can be chosen.
let isClosing = false

/**
 * Says in the page's address what is kept chosen, so that it can be shared and is there again after coming back.
 *
 * On a narrow page, where the note is a sheet, the first choice gets an entry of its own in the history, so that the
 * browser's Back closes the sheet before it leaves the page. Any other choice replaces the address that is there.
 */
export function showInAddress(choice: Choice): void {
  if (isClosing) return
  const anchor = choice.kind === 'sentence' ? sentenceAnchor(choice.number) : referenceAnchor(choice.number)
  if (choice.kind === 'sentence' && isNarrow() && !isSheetEntry()) {
    // Closing comes back to the entry below, where nothing may scroll.
    history.scrollRestoration = 'manual'
    history.replaceState(history.state, '', plainAddress())
    history.pushState({ ...history.state, isSheet: true }, '', `#${anchor}`)
    history.scrollRestoration = 'auto'
  } else if (window.location.hash !== `#${anchor}`) history.replaceState(history.state, '', `#${anchor}`)
}

/** Takes what was chosen out of the address again. */
export function clearAddress(): void {
  if (isClosing) return
  if (isSheetEntry()) {
    isClosing = true
    history.back()
  } else if (/^#(sentence|reference)-\d+$/.test(window.location.hash)) {
    history.replaceState(history.state, '', plainAddress())
  }
}

/**
 * To be called when the history has moved: whether that closes the sheet. It doesn't where letting go has moved it, as
 * something else may be chosen since.
 */
export function hasLeftSheet(): boolean {
  if (isSheetEntry()) return false
  history.scrollRestoration = 'auto'
  const isLeftByReader = !isClosing
  isClosing = false
  return isLeftByReader
}

/** Whether the entry of the history is the one that an open sheet has. */
function isSheetEntry(): boolean {
  return history.state?.isSheet === true
}

function isNarrow(): boolean {
  const slot = document.querySelector(`.${CLASS.noteSlot}`)
  return slot !== null && getComputedStyle(slot).position !== 'sticky'
}

function plainAddress(): string {
  return window.location.pathname + window.location.search
}
