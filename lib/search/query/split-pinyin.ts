// Initials and finals of Mandarin, longer ones first; v stands for ü.
const SYLLABLE =
  '(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|an|ao|ei|en|ia|ie|in|iu|ou|ua|ue|ui|un|uo|ve|vn|a|e|i|o|u|v)|ang|ai|an|ao|eng|en|er|ou|a|e|o)'
const WORD = new RegExp(`^${SYLLABLE}+$`)
const LAST = new RegExp(`^${SYLLABLE}$`)

/** Letters as pinyin is typed: without tones, marks or figures, and with v for ü; others as they are. */
export function plainPinyin(typed: string): string {
  const letters = typed
    .normalize('NFD')
    .replace(/u\u0304?\u0308/g, 'v')
    .replace(/\p{M}/gu, '')
  const toneless = letters.replace(/[1-5]/g, '')
  return /^(?:[a-z]+[1-5])+$/.test(letters) && WORD.test(toneless) ? toneless : letters
}

/**
 * The syllables of a row of letters, or `undefined` where it is no pinyin. Where two ways are right, the one with the
 * longer first syllables that can be read to the end.
 *
 * @example splitPinyin('dayuyan') // ['da', 'yu', 'yan']
 */
export function splitPinyin(letters: string): string[] | undefined {
  if (letters.length > LONGEST || !WORD.test(letters)) return undefined
  const syllables: string[] = []
  let rest = letters
  while (rest !== '') {
    const length = [6, 5, 4, 3, 2, 1].find(
      (each) =>
        each <= rest.length && LAST.test(rest.slice(0, each)) && (each === rest.length || WORD.test(rest.slice(each))),
    )
    if (length === undefined) return undefined
    syllables.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return syllables
}

const LONGEST = 40
