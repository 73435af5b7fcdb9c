const SHORTEST = 4

/** An English word in the other number, as far as its form tells; `undefined` where it may be no noun: too short, or no Latin word. */
export function otherNumber(word: string): string | undefined {
  if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) return undefined
  if (/[^aeiou]ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`
  if (/(?:ch|sh|x|ss)es$/.test(word)) return word.slice(0, -2)
  if (/(?:ch|sh|x|ss)$/.test(word)) return `${word}es`
  if (/[^aius]s$/.test(word)) return word.slice(0, -1)
  return word.endsWith('s') ? undefined : `${word}s`
}
