/**
 * The words of `text`, at its start or end, that `short` abbreviates; `undefined` where it doesn't: its letters must stand
 * in them in order, the first at the start of the first word.
 * Source: Schwartz and Hearst, "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003).
 *
 * @example longForm('MoE', 'the idea of a mixture of experts', 'end') // 'mixture of experts'
 */
export function longForm(short: string, text: string, side: 'start' | 'end'): string | undefined {
  const letters = [...short.toLowerCase()].filter((character) => /[a-z0-9]/.test(character))
  // One letter stands for anything; a longer one with no capital but the first is a word like others.
  if (letters.length < 2 || letters.length > 8 || !/[A-Z0-9].*[A-Z0-9]/.test(short)) return undefined
  if (side === 'start') {
    const words = text.split(' ')
    const most = Math.min(words.length, letters.length + 2)
    for (let count = 1; count <= most; count++) {
      const phrase = words.slice(0, count).join(' ')
      if (initialsOf(phrase) >= letters.length - 1 && longForm(short, phrase, 'end') === phrase) return phrase
    }
    return undefined
  }
  const within = text.toLowerCase()
  let at = within.length - 1
  for (let letter = letters.length - 1; letter >= 0; letter--) {
    while (at >= 0 && (within[at] !== letters[letter] || (letter === 0 && /[a-z0-9]/.test(within[at - 1] ?? '')))) at--
    if (at < 0) return undefined
    at--
  }
  const long = text.slice(at + 1)
  return initialsOf(long) <= letters.length + 2 && long.length > short.length + 2 ? long : undefined
}

function initialsOf(phrase: string): number {
  return phrase.split(/[ -]/).length
}
