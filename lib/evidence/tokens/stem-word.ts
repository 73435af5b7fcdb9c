import { regularForm } from '../lexicon/irregular-forms'

/**
 * An English word without the endings that a rewrite changes freely: `models` and `model`, `scaled` and `scaling` meet.
 * Only as rough as comparing needs: both texts go through it.
 */
export function stemWord(word: string): string {
  const bare = regularForm(word.normalize('NFD').replace(/\p{M}/gu, ''))
  if (!/^[a-z]{4,}$/u.test(bare)) return bare
  const singular = bare
    .replace(/(?<=[a-z]{2})ie[sd]$/u, 'y')
    .replace(/(?<=sh|ch|x|ss)es$/u, '')
    .replace(/(?<![su])s$/u, '')
  const root = singular.replace(/(?<=[a-z]{3})(?:ing|ed)$/u, '').replace(/(?<=[a-z]{3})(?<!p)ly$/u, '')
  // `scale` and `scal(ing)`, `planned` and `plan`.
  const stem = root.replace(/(?<=[a-z]{3})e$/u, '').replace(/([bdgmnprt])\1$/u, '$1')
  // The one stem that is another word, and turns a statement round: that of `note`, `noted`, `noting`.
  return stem === 'not' ? 'note' : americanSpelling(stem)
}

/** One of the two ways that a stem is spelt in British and American English: `organise`, `colour`, `metre`, `defence`. */
function americanSpelling(stem: string): string {
  return stem
    .replace(/(?<=[a-z]{3})is(?=$|ation$|er$)/u, 'iz')
    .replace(/(?<=[a-z]{3})yse?$/u, 'yz')
    .replace(/(?<=[a-z]{2})our(?=$|it$)/u, 'or')
    .replace(/(?<=[a-z]{2}[bt])re?$/u, 'er')
    .replace(/(?<=[a-z]{3})ogue?$/u, 'og')
    .replace(/(?<=[a-z]{2}(?:en|ef|if))c$/u, 's')
    .replace(/(?<=[a-z]{3}[aeiou])ll$/u, 'l')
}
