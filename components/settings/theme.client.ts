const SETTING = 'wenda-theme'

/** The looks that a reader can choose: the system's, or always one. */
export const THEMES = ['system', 'light', 'dark'] as const

export type Theme = (typeof THEMES)[number]

// Storage can be forbidden; then the choice holds as long as the page.
let unstored: Theme | undefined

/** What this reader has chosen: the system's look until then. */
export function chosenTheme(): Theme {
  const stored = unstored ?? storedTheme()
  return THEMES.find((theme) => theme === stored) ?? 'system'
}

/** Keeps a choice for this reader's browser, and shows it. */
export function chooseTheme(theme: Theme): void {
  try {
    if (theme === 'system') localStorage.removeItem(SETTING)
    else localStorage.setItem(SETTING, theme)
    unstored = undefined
  } catch (error) {
    unstored = theme
    console.warn('The setting could not be kept.', error)
  }
  showTheme()
}

/** Says what is chosen in the root element, by which styles go, and in what browsers draw around the page. */
export function showTheme(): void {
  const theme = chosenTheme()
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
  for (const meta of document.querySelectorAll<HTMLElement>('meta[name="theme-color"]')) {
    meta.dataset.theme ??= meta.getAttribute('media')?.includes('dark') ? 'dark' : 'light'
    const isChosen = meta.dataset.theme === theme ? 'all' : 'not all'
    meta.setAttribute('media', theme === 'system' ? `(prefers-color-scheme: ${meta.dataset.theme})` : isChosen)
  }
}

function storedTheme(): string | null {
  try {
    return localStorage.getItem(SETTING)
  } catch {
    return null
  }
}
