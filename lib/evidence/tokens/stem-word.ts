/**
 * An English word without the endings that a rewrite changes freely: `models` and `model`, `scaled` and `scaling` meet.
 * Only as rough as comparing needs: both texts go through it.
 */
export function stemWord(word: string): string {
  const bare = word.normalize('NFD').replace(/\p{M}/gu, '')
  if (!/^[a-z]{4,}$/u.test(bare)) return bare
  const singular = bare
    .replace(/ies$/u, 'y')
    .replace(/(?<=sh|ch|x|ss)es$/u, '')
    .replace(/(?<![su])s$/u, '')
  const root = singular.replace(/(?<=[a-z]{3})(?:ing|ed)$/u, '').replace(/(?<=[a-z]{3})ly$/u, '')
  // `scale` and `scal(ing)`, `planned` and `plan`.
  const stem = root.replace(/(?<=[a-z]{3})e$/u, '').replace(/([bdgmnprt])\1$/u, '$1')
  // The one stem that is another word, and turns a statement round: that of `note`, `noted`, `noting`.
  return stem === 'not' ? 'note' : stem
}
