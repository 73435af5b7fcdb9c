'use client'

import type { SettingLabels } from './setting-labels'
import { ShortcutSetting } from './shortcut-setting.client'
import { ThemeSetting } from './theme-setting.client'

/** What readers set for their own browser; nothing without JavaScript, which would have to keep it. */
export function ReaderSettings({ labels }: { labels: SettingLabels }) {
  return (
    <div className="flex flex-wrap gap-x-8 gap-y-2 noscript:hidden">
      <ThemeSetting labels={labels} />
      <ShortcutSetting labels={labels} />
    </div>
  )
}
