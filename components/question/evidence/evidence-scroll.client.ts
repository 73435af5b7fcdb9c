import { CLASS } from '@/lib/markup/evidence-names'
import { passagesOf } from './evidence-marks.client'

// Room for a line of what stands before the sentence, so that it doesn't stick to the edge.
const MARGIN = 24

/**
 * Brings the first passage of a sentence into sight, where the panel scrolls by itself: in its excerpt, which can be
 * folded, and in the panel. Nothing else moves.
 */
export function scrollPanelTo(sentence: number): void {
  const [mark] = passagesOf(sentence)
  const panel = mark?.closest<HTMLElement>(`.${CLASS.panel}`)
  if (!mark || !panel || getComputedStyle(panel).overflowY === 'visible') return
  const fold = mark.closest(`.${CLASS.excerptFold} .${CLASS.excerpt}`)
  if (fold) fold.scrollTop += mark.getBoundingClientRect().top - fold.getBoundingClientRect().top - MARGIN
  const from = panel.getBoundingClientRect()
  const to = mark.getBoundingClientRect()
  // Room for the reference's title above the passage.
  panel.scrollBy({ top: to.top - from.top - from.height / 3, behavior: scrollBehavior() })
}

/** Shows the beginnings of folded excerpts again. */
export function unscrollExcerpts(): void {
  for (const fold of document.querySelectorAll(`.${CLASS.excerptFold} .${CLASS.excerpt}`)) fold.scrollTop = 0
}

/**
 * Moves the page so that the pieces of a sentence stand in its upper part, above the sheet where there is one. Beside the
 * end of a short answer the note has left the window above: it comes back as far as the sentence stays in sight.
 */
export function keepInSight(pieces: readonly HTMLElement[]): void {
  const boxes = pieces.map((piece) => piece.getBoundingClientRect())
  const top = Math.min(...boxes.map((box) => box.top))
  const bottom = Math.max(...boxes.map((box) => box.bottom))
  const noteTop = document.querySelector(`.${CLASS.note}`)?.getBoundingClientRect().top ?? 0
  const isNoteLost = noteTop < 0 && bottom - noteTop + MARGIN < window.innerHeight
  if (isNoteLost) window.scrollBy({ top: noteTop - MARGIN, behavior: scrollBehavior() })
  else if (top < 0 || bottom > visibleHeight()) window.scrollBy({ top: top - MARGIN, behavior: scrollBehavior() })
}

/** How much of the window the sheet leaves free. */
function visibleHeight(): number {
  const note = document.querySelector(`.${CLASS.note}`)
  const isSheet = note !== null && getComputedStyle(note).position === 'fixed'
  return isSheet ? note.getBoundingClientRect().top : window.innerHeight
}

/** Readers who asked for less motion get there at once. */
function scrollBehavior(): ScrollBehavior {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth'
}
