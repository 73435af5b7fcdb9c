import type { Labels } from '@/lib/dictionary/pick-labels'

/** The words that the search field shows: it is on every page. */
export const FIELD_LABELS = [
  'allResults',
  'articleSuggestion',
  'noSuggestions',
  'search',
  'searchPlaceholder',
  'suggestionCount',
  'topicSuggestion',
] as const

export type FieldLabels = Labels<(typeof FIELD_LABELS)[number]>
