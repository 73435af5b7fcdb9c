import type { Labels } from '@/lib/dictionary/pick-labels'

/** The words that the note on a sentence shows, beside those of every copying button. */
export const NOTE_LABELS = [
  'absent',
  'close',
  'closestPassage',
  'copyExcerpt',
  'copyLink',
  'differences',
  'evidenceHint',
  'evidenceNote',
  'gradeNone',
  'gradeParaphrased',
  'gradeQuoted',
  'lookInSources',
  'nextUnsupported',
  'openAtExcerpt',
  'previousUnsupported',
  'reportSentence',
  'searchForSentence',
  'stepOf',
  'unsupportedHelp',
] as const

export type NoteLabels = Labels<(typeof NOTE_LABELS)[number] | 'copied' | 'copyFailed'>
