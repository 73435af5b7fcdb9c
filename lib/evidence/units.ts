import { foldText } from '../fold/fold-text'
import { plainCharacters } from './plain-characters'
import { readNumber } from './read-number'
import { addWord } from './word-units'

/**
 * What stands between a unit and the one before it: nothing or a space; a mark within a statement (quotes, brackets, the
 * comma of a list); a mark that parts statements; a sentence's end.
 */
export type Break = 'none' | 'mark' | 'clause' | 'sentence'

/**
 * The smallest thing that two texts are compared by: a character of a script without spaces, a word, or a number.
 * Offsets into the original text count UTF-16 code units, end exclusive.
 */
export interface Unit {
  readonly kind: 'character' | 'word' | 'number'
  /** Equal for units that say the same: `two`, `2` and `二` share one, and so do `models` and `model`. */
  readonly key: string
  readonly start: number
  readonly end: number
  readonly before: Break
  /** A word with a capital letter, or any longer Latin word between Han characters. */
  readonly isName: boolean
  /** A number written as one Han numeral or as a word, which is often no quantity: `一定`, `no one`. */
  readonly isWeak: boolean
}

const SCRIPTS = ['Han', 'Hiragana', 'Katakana', 'Hangul', 'Thai', 'Lao', 'Khmer', 'Myanmar']
const CHARACTER = `[${SCRIPTS.map((script) => `\\p{Script=${script}}`).join('')}]`
const DIGITS = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const HAN_NUMERAL = '[〇零一二两三四五六七八九十百千万亿]'
const NUMBER = String.raw`(?:百分之)?(?:(?:${DIGITS})[十百千万亿]*(?:\d+[百千万]+)*|${HAN_NUMERAL}+)(?:\s*%|\s+per\s?cent\b)?`
const LETTERS = String.raw`(?:(?!${CHARACTER})\p{L}\p{M}*)+`
const WORD = `${LETTERS}(?:['’]${LETTERS})?`
const UNIT = new RegExp(`(?<number>${NUMBER})|(?<character>${CHARACTER})|(?<word>${WORD})`, 'gu')

const SENTENCE_MARK = /[。！？!?…\n]|\.(?:\s|$)/u
// Round brackets too: what stands in them is said besides.
const CLAUSE_MARK = /[,，;；:：—–()（）]/u
/** Whatever else is no mere space, hyphen or emphasis. */
const MARK = /[^\s\-·'’_*`/]/u

/** A text as its units in order; marks and spaces leave only a {@link Break}. */
export function readUnits(text: string): Unit[] {
  const { line, starts, ends } = foldedLine(text)
  const units: Unit[] = []
  let last = 0
  for (const match of line.matchAll(UNIT)) {
    const before = units.length === 0 ? 'sentence' : breakIn(line.slice(last, match.index))
    last = match.index + match[0].length
    const place = {
      start: starts[match.index] ?? 0,
      end: ends[last - 1] ?? 0,
      before,
    }
    const { number, word } = match.groups ?? {}
    if (word !== undefined)
      addWord(units, {
        folded: word,
        written: text.slice(place.start, place.end),
        ...place,
      })
    else
      units.push(
        numberUnit(number, place) ?? {
          kind: 'character',
          key: match[0],
          ...place,
          isName: false,
          isWeak: false,
        },
      )
  }
  return /\p{Script=Han}/u.test(text) ? units.map(nameAmongHan) : units
}

/** The folded text as one string, and for each of its UTF-16 code units the place in the original. */
function foldedLine(text: string): {
  line: string
  starts: number[]
  ends: number[]
} {
  const folded = foldText(text, plainCharacters)
  const starts: number[] = []
  const ends: number[] = []
  folded.characters.forEach((character, index) => {
    for (let half = 0; half < character.length; half += 1) {
      starts.push(folded.starts[index] ?? 0)
      ends.push(folded.ends[index] ?? 0)
    }
  })
  return { line: folded.characters.join(''), starts, ends }
}

function breakIn(gap: string): Break {
  if (gap === '' || gap === ' ') return 'none'
  if (SENTENCE_MARK.test(gap)) return 'sentence'
  if (CLAUSE_MARK.test(gap)) return 'clause'
  return MARK.test(gap) ? 'mark' : 'none'
}

function numberUnit(written: string | undefined, place: Pick<Unit, 'start' | 'end' | 'before'>): Unit | undefined {
  const key = written === undefined ? undefined : readNumber(written)
  if (written === undefined || key === undefined) return undefined
  return {
    kind: 'number',
    key,
    ...place,
    isName: false,
    isWeak: written.length === 1 && !/\d/u.test(written),
  }
}

// Between Han characters a Latin word is a name or a term, in whatever case it is written.
function nameAmongHan(unit: Unit): Unit {
  return unit.kind === 'word' && unit.end - unit.start > 1 ? { ...unit, isName: true } : unit
}
