import type { Labels } from '@/lib/dictionary/pick-labels'

/** The words that the note on a sentence shows. */
export const NOTE_LABELS = [
  'absent',
  'close',
  'closestPassage',
  'differences',
  'evidenceHint',
  'evidenceNote',
  'gradeNone',
  'gradeParaphrased',
  'gradeQuoted',
  'nextUnsupported',
  'openAtExcerpt',
  'previousUnsupported',
  'reportSentence',
] as const

export type NoteLabels = Labels<(typeof NOTE_LABELS)[number]>
