'use client'

import { useEffect, useState } from 'react'
import type { FieldLabels } from './field-labels'
import { isSlashOn, setSlash } from './search-shortcut.client'

/** The switch for the `/` key; its place alone until the key works, so that nothing moves, and nothing without JavaScript. */
export function ShortcutSetting({ labels }: { labels: FieldLabels }) {
  const [isOn, setOn] = useState<boolean>()
  useEffect(() => setOn(isSlashOn()), [])
  return (
    <label
      className={`flex items-center gap-2 pointer-coarse:hidden noscript:hidden ${isOn === undefined ? 'invisible' : ''}`}
    >
      <input
        type="checkbox"
        checked={isOn ?? true}
        onChange={({ target }) => {
          setSlash(target.checked)
          setOn(target.checked)
        }}
      />
      {labels.slashShortcut}
    </label>
  )
}
