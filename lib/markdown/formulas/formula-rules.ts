/** How a formula is written: `$…$`, `$$…$$`, `\(…\)` or `\[…\]`. */
export type FormulaDelimiter = '$' | '$$' | '\\(' | '\\['

/** What closes each. */
export const CLOSING = { $: '$', $$: '$$', '\\(': '\\)', '\\[': '\\]' } as const

/** As much as a formula may hold, in UTF-16 code units: longer ones are looked for by nobody. */
export const LONGEST_FORMULA = 4000

const TEX_SIGN = /[\\^_={}]/
const HAN = /\p{sc=Han}/u
const SENTENCE_MARK = /[。，；！？、]/
const WORDS = /\\(?:text|mbox|mathrm|textbf|operatorname)\*?\{[^{}]*\}/g

/**
 * Whether what stands between delimiters is a formula, and not money or an escaped bracket.
 *
 * `$…$` follows Pandoc: no space within the delimiters, no digit behind them (`after`). Beyond that, prices in Chinese
 * (`花了3$，收了5$`) are none, as their words would be set as products of letters. `\(…\)` and `\[…\]` are also what
 * exporters make of brackets (`\[1\]`, `\(see below\)`): a formula has a sign of TeX or is a letter of its own.
 *
 * Source: Pandoc's manual, "tex_math_dollars".
 */
export function isFormula(delimiter: FormulaDelimiter, tex: string, after: string): boolean {
  if (tex.length > LONGEST_FORMULA) return false
  if (!/[\p{L}\p{N}]/u.test(tex)) return false
  const signs = tex.replace(WORDS, '')
  switch (delimiter) {
    case '$$':
      return true
    case '$':
      if (/^\s|\s$/.test(tex) || /^\d/.test(after) || SENTENCE_MARK.test(signs)) return false
      return !HAN.test(signs) || TEX_SIGN.test(tex)
    case '\\(':
      return TEX_SIGN.test(tex) || (!HAN.test(tex) && /[a-z]/i.test(tex) && !/[a-z]{2}/i.test(tex))
    case '\\[':
      return TEX_SIGN.test(tex) || /[<>+]/.test(tex)
  }
}

/**
 * Whether what stands between delimiters, with empty lines in it, is a formula: one of several paragraphs is prose between
 * two strays where it has no sign of TeX, words in Han characters, code or other delimiters.
 */
export function isFormulaOfParagraphs(tex: string): boolean {
  if (tex.length > LONGEST_FORMULA || /[`$]|\\[()[\]]/.test(tex.replace(/\\[\\$]/g, ''))) return false
  return TEX_SIGN.test(tex) && !HAN.test(tex.replace(WORDS, ''))
}
