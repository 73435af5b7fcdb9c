/**
 * What stands between a token and the one before it: nothing or a space; a mark within a statement (quotes, brackets, the
 * comma of a list); a mark that parts statements; a sentence's end.
 */
export type Break = 'none' | 'mark' | 'clause' | 'sentence'

/**
 * The smallest thing that two texts are compared by: a character of a script without spaces, a word, or a number.
 * Offsets into the original text count UTF-16 code units, end exclusive.
 */
export interface Token {
  readonly kind: 'character' | 'word' | 'number'
  /** Equal for tokens that say the same: `two`, `2` and `二` share one, and so do `models` and `model`. */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly before: Break
  /** True where an elision stands before it: `……`, `[...]`. */
  readonly isBehindElision: boolean
  /** A word with a capital letter. */
  readonly isName: boolean
  /** A number written as one Han numeral or as a word, which is often no quantity: `一定`, `no one`. */
  readonly isWeak: boolean
}

/** A range of tokens, end exclusive. */
export interface TokenRange {
  readonly from: number
  readonly to: number
}
