import { keyOf, readNumberWord, readScaleLetter, readScaleWord } from './read-number'
import { stemWord } from './stem-word'
import type { Break, Token } from './token'

/** Contractions that hide their verb. */
const VERB_BEFORE_NOT: Readonly<Record<string, string>> = {
  can: 'can',
  won: 'will',
  shan: 'shall',
}

/** A word as it stands in the text and as it is folded. */
export interface WrittenWord {
  readonly folded: string
  readonly written: string
  readonly start: number
  readonly end: number
  readonly before: Break
  readonly isBehindElision: boolean
}

/**
 * Adds what a word comes to: a word's token, a number (`twelve`), two tokens (`isn't`), or a scale for the number before
 * it (`1.5 million`, `7B`), which then becomes one number.
 */
export function addWord(tokens: Token[], word: WrittenWord): void {
  const { folded, written, ...place } = word
  const previous = tokens.at(-1)
  const merged = previous?.kind === 'number' && word.before === 'none' ? joinNumber(previous, word) : undefined
  if (previous && merged !== undefined) {
    tokens[tokens.length - 1] = {
      ...previous,
      key: merged,
      end: word.end,
      isWeak: false,
    }
    return
  }
  if (folded === 'cent' && joinPerCent(tokens, word.end)) return
  if (folded === 'half') {
    tokens.push({ kind: 'number', key: '50%', ...place, isName: false, isWeak: true })
    return
  }
  const value = readNumberWord(folded)
  if (value !== undefined) {
    tokens.push({
      kind: 'number',
      key: keyOf(value),
      ...place,
      isName: false,
      isWeak: true,
    })
    return
  }
  const [plain = folded, contracted] = folded.split(/['’]/u)
  const isNegated = contracted === 't' && plain.endsWith('n')
  const verb = isNegated ? (VERB_BEFORE_NOT[plain] ?? plain.slice(0, -1)) : plain
  // A capital that only opens a sentence makes no name; one inside a word (`iPhone`) does.
  const isName = (word.before === 'sentence' ? /.\p{Lu}/u : /\p{Lu}/u).test(written)
  tokens.push({
    kind: 'word',
    key: stemWord(verb),
    ...place,
    isName: isName && !isNegated,
    isWeak: false,
  })
  if (isNegated)
    tokens.push({
      kind: 'word',
      key: 'not',
      ...place,
      before: 'none',
      isBehindElision: false,
      isName: false,
      isWeak: false,
    })
}

/** Makes `twenty-five per` and `cent` one number; false where they aren't. */
function joinPerCent(tokens: Token[], end: number): boolean {
  const number = tokens.at(-2)
  if (tokens.at(-1)?.key !== 'per' || number?.kind !== 'number') return false
  tokens.splice(-2, 2, { ...number, key: `${number.key}%`, end, isWeak: false })
  return true
}

/** The key of a number and the word behind it as one number: `1.5 million`, `7B`, `twenty-five`, `25 percent`. */
function joinNumber(number: Token, { folded: word, written, start }: WrittenWord): string | undefined {
  const value = Number(number.key)
  if (!Number.isFinite(value)) return undefined
  if (word === 'percent') return `${number.key}%`
  const scale = readScaleWord(word) ?? (start === number.end ? readScaleLetter(written) : undefined)
  if (scale !== undefined) return keyOf(value * scale)
  const digit = readNumberWord(word)
  const isTens = number.isWeak && value >= 20 && value < 100 && value % 10 === 0
  return isTens && digit !== undefined && digit > 0 && digit < 10 ? keyOf(value + digit) : undefined
}
