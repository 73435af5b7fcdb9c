'use client'

import { useEffect, useState } from 'react'
import type { SettingLabels } from './setting-labels'
import { chooseTheme, chosenTheme, showTheme, THEMES, type Theme } from './theme.client'

const LABELS = { system: 'themeSystem', light: 'themeLight', dark: 'themeDark' } as const satisfies Record<
  Theme,
  keyof SettingLabels
>

/** Light, dark or as the system has it; its place alone until it works, so that nothing moves. */
export function ThemeSetting({ labels }: { labels: SettingLabels }) {
  const [chosen, setChosen] = useState<Theme>()
  useEffect(() => {
    // Chosen on another page, in another tab or before coming back to this one.
    const look = () => {
      showTheme()
      setChosen(chosenTheme())
    }
    look()
    window.addEventListener('pageshow', look)
    window.addEventListener('storage', look)
    return () => {
      window.removeEventListener('pageshow', look)
      window.removeEventListener('storage', look)
    }
  }, [])
  return (
    <fieldset className={`flex items-center ${chosen ? '' : 'invisible'}`}>
      <legend className="float-start me-3">{labels.theme}</legend>
      {THEMES.map((theme) => (
        <label key={theme} className="theme-choice">
          <input
            type="radio"
            name="theme"
            value={theme}
            checked={theme === (chosen ?? 'system')}
            onChange={() => {
              chooseTheme(theme)
              setChosen(theme)
            }}
          />
          {labels[LABELS[theme]]}
        </label>
      ))}
    </fieldset>
  )
}
