const SETTING = 'wenda-slash-shortcut'
const OFF = 'off'

// Storage can be forbidden; then the setting holds as long as the page.
let unstored: boolean | undefined

/** Whether `/` leads to the search field: on, until the reader turns it off (WCAG 2.1.4). */
export function isSlashOn(): boolean {
  return unstored ?? stored() !== OFF
}

/** Turns `/` on or off for this reader's browser. */
export function setSlash(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(SETTING)
    else localStorage.setItem(SETTING, OFF)
    unstored = undefined
  } catch (error) {
    unstored = isOn
    console.warn('The setting could not be kept.', error)
  }
}

/** Leads Ctrl-K and ⌘-K to a field, and `/` where no field has the focus. Returns what ends it. */
export function listenForShortcut(field: () => HTMLInputElement | null): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const isCommandK =
      event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
    const isSlash =
      event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditing() && isSlashOn()
    const input = field()
    if (event.defaultPrevented || event.isComposing || !input || !(isCommandK || isSlash)) return
    input.focus()
    // On a narrow start page one of the two fields is hidden, and takes no focus.
    if (document.activeElement !== input) return
    event.preventDefault()
    input.select()
  }
  document.addEventListener('keydown', onKeyDown)
  return () => document.removeEventListener('keydown', onKeyDown)
}

function isEditing(): boolean {
  const { activeElement } = document
  return (
    activeElement instanceof HTMLElement &&
    (activeElement.isContentEditable || activeElement.matches('input, textarea, select'))
  )
}

function stored(): string | null {
  try {
    return localStorage.getItem(SETTING)
  } catch {
    return null
  }
}
