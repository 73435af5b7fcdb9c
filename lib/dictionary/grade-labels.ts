import type { Grade } from '../records/evidence'
import type { Dictionary } from './en'

/** What a grade is called: the name of its string in the dictionary. */
export const GRADE_LABEL = {
  quoted: 'gradeQuoted',
  paraphrased: 'gradeParaphrased',
  none: 'gradeNone',
} as const satisfies Record<Grade, keyof Dictionary>
