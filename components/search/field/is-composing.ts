import type { KeyboardEvent } from 'react'

// What browsers report for any key while an input method handles it; Safari also for the Enter that ends a composition,
// after it has ended.
const HANDLED_BY_INPUT_METHOD = 229

/** Whether a key belongs to an input method's candidates and not to the page. */
export function isComposing(event: KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.nativeEvent.keyCode === HANDLED_BY_INPUT_METHOD
}
