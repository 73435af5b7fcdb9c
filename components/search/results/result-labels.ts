import type { Labels } from '@/lib/dictionary/pick-labels'

/** The words that search results show. */
export const RESULT_LABELS = [
  'aiMark',
  'aiMarkTitle',
  'allOfTag',
  'alsoSearched',
  'closestQuestions',
  'filterByTag',
  'fromExcerpt',
  'nextPage',
  'noQuestionFound',
  'noResults',
  'noResultsHelp',
  'noResultsWithTag',
  'page',
  'pageOf',
  'pagination',
  'previousPage',
  'readAs',
  'referenceCount',
  'resultCount',
  'retry',
  'searchFailed',
  'searchHint',
  'searching',
  'sourceResults',
] as const

export type ResultLabels = Labels<(typeof RESULT_LABELS)[number]>
