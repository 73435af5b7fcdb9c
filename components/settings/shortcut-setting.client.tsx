'use client'

import { useEffect, useState } from 'react'
import { isSlashOn, setSlash } from '../search/field/search-shortcut.client'
import type { SettingLabels } from './setting-labels'

/** The switch for the `/` key; its place alone until the key works, so that nothing moves. */
export function ShortcutSetting({ labels }: { labels: SettingLabels }) {
  const [isOn, setOn] = useState<boolean>()
  useEffect(() => setOn(isSlashOn()), [])
  return (
    <label className={`flex items-center gap-2 pointer-coarse:hidden ${isOn === undefined ? 'invisible' : ''}`}>
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
