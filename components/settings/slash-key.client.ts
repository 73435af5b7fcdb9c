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

function stored(): string | null {
  try {
    return localStorage.getItem(SETTING)
  } catch {
    return null
  }
}
