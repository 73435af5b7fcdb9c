import type { Grade } from './evidence'

/** What the reader is told of a checked sentence beside its marks. */
export interface SentenceNote {
  /** The sentence's number. */
  readonly number: number
  readonly grade: Grade
  /** The references to show, the main one first; for `none` the one that comes close, if any. */
  readonly references: readonly number[]
  /** What the sentence says ↔ what the excerpt says, where only numbers, names or words differ. */
  readonly differences: readonly { readonly answer?: string; readonly excerpt?: string }[]
}
