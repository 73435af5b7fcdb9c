import type { Labels } from '@/lib/dictionary/pick-labels'
import { MATCHED_LABELS } from './matched-fields'

/** The words that search results show. */
export const RESULT_LABELS = [
  ...MATCHED_LABELS,
  'aiMark',
  'aiMarkTitle',
  'allOfTag',
  'alsoSearched',
  'closestQuestions',
  'filterByTag',
  'fromExcerpt',
  'matchedIn',
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
  'searchTitle',
  'searching',
  'sourceResults',
] as const

export type ResultLabels = Labels<(typeof RESULT_LABELS)[number]>
