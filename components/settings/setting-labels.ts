import type { Labels } from '@/lib/dictionary/pick-labels'

/** The words of the reader's settings. */
export const SETTING_LABELS = ['slashShortcut', 'theme', 'themeDark', 'themeLight', 'themeSystem'] as const

export type SettingLabels = Labels<(typeof SETTING_LABELS)[number]>
