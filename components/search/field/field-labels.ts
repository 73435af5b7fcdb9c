import type { Labels } from '@/lib/dictionary/pick-labels'

/** The words that the search field and the switch for its key show: they are on every page. */
export const FIELD_LABELS = [
  'allResults',
  'articleSuggestion',
  'noSuggestions',
  'search',
  'searchPlaceholder',
  'slashShortcut',
  'suggestionCount',
  'topicSuggestion',
] as const

export type FieldLabels = Labels<(typeof FIELD_LABELS)[number]>
