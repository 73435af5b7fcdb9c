'use client'

import { useEffect, useState } from 'react'
import type { FieldLabels } from './field-labels'
import { isSlashOn, setSlash } from './search-shortcut.client'

/** The switch for the `/` key; not there without JavaScript, as the key isn't either. */
export function ShortcutSetting({ labels }: { labels: FieldLabels }) {
  const [isOn, setOn] = useState<boolean>()
  useEffect(() => setOn(isSlashOn()), [])
  if (isOn === undefined) return null
  return (
    <label className="flex items-center gap-2">
      <input
        type="checkbox"
        checked={isOn}
        onChange={({ target }) => {
          setSlash(target.checked)
          setOn(target.checked)
        }}
      />
      {labels.slashShortcut}
    </label>
  )
}
