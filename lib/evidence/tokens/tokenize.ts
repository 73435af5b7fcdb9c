import { ELISION } from '../../text/elision'
import { foldText } from '../../text/fold-text'
import { UNSPACED_SCRIPTS } from '../../text/scripts'
import { plainCharacters } from './plain-characters'
import { readNumber } from './read-number'
import type { Break, Token } from './token'
import { addWord } from './word-tokens'

// Korean too: its words have spaces between them, but endings that change.
const CHARACTER = String.raw`[${UNSPACED_SCRIPTS}\p{sc=Hang}]`
const DIGITS = String.raw`\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`
const HAN_NUMERAL = '[〇零一二两三四五六七八九十百千万亿]'
/** Tenths and halves; 成 before these is part of another word: 三成员国, 一成为. */
const PART = '一半|半数|[一二两三四五六七八九]成(?![为立员功都果长本就品年交熟语绩不])'
const NUMBER = String.raw`${PART}|(?:百分之)?(?:(?:${DIGITS})[十百千万亿]*(?:\d+[百千万]+)*|${HAN_NUMERAL}+)(?:\s*%|\s+per\s?cent\b)?`
const LETTER = String.raw`[a-z]|(?!${CHARACTER})\p{L}`
const LETTERS = `(?:${LETTER})(?:${LETTER}|\\p{M})*`
const WORD = `${LETTERS}(?:['’]${LETTERS})?`
/** The Han characters that a number begins with. */
const NUMBER_STARTS: ReadonlySet<string> = new Set('零一二两三四五六七八九十百千万亿半')
const TOKEN = new RegExp(`(?<number>${NUMBER})|(?<character>${CHARACTER})|(?<word>${WORD})`, 'gu')

const SENTENCE_MARK = /[。！？!?…\n]|\.(?:\s|$)/u
// Round brackets too: what stands in them is said besides.
const CLAUSE_MARK = /[,，;；:：—–()（）]/u
const ELISIONS = new RegExp(ELISION, 'u')
/** Whatever else is no mere space, hyphen or emphasis. */
const MARK = /[^\s\-·'’_*`/]/u

/** A text as its tokens in order; marks and spaces leave only a {@link Break}. */
export function tokenize(text: string): Token[] {
  const { line, starts, ends } = foldedLine(text)
  const tokens: Token[] = []
  let last = 0
  for (let piece = pieceFrom(line, 0); piece; piece = pieceFrom(line, last)) {
    const { from, written, number, word } = piece
    const gap = line.slice(last, from)
    last = from + written.length
    const place = {
      start: starts[from] ?? 0,
      end: ends[last - 1] ?? 0,
      before: tokens.length === 0 ? 'sentence' : breakIn(gap),
      isBehindElision: gap.length > 0 && ELISIONS.test(gap),
    }
    if (word !== undefined) addWord(tokens, { folded: word, written: text.slice(place.start, place.end), ...place })
    else
      tokens.push(
        numberToken(number, place) ?? { kind: 'character', key: written, ...place, isName: false, isWeak: false },
      )
  }
  return tokens
}

interface Piece {
  readonly from: number
  readonly written: string
  readonly number?: string | undefined
  readonly word?: string | undefined
}

/** The next number, character or word of a folded line. */
function pieceFrom(line: string, from: number): Piece | undefined {
  // Most of a Chinese text: asking the pattern for each of these takes most of the time.
  const character = line.charAt(from)
  if (character >= '\u4e00' && character <= '\u9fff' && !NUMBER_STARTS.has(character))
    return { from, written: character }
  TOKEN.lastIndex = from
  const match = TOKEN.exec(line)
  return match ? { from: match.index, written: match[0], ...match.groups } : undefined
}

/** The folded text as one string, and for each of its UTF-16 code units the place in the original. */
function foldedLine(text: string): { line: string; starts: readonly number[]; ends: readonly number[] } {
  const { characters, ...places } = foldText(text, plainCharacters)
  const line = characters.join('')
  if (line.length === characters.length) return { line, ...places }
  const perUnit = (offsets: readonly number[]): number[] =>
    characters.flatMap((character, index) => new Array<number>(character.length).fill(offsets[index] ?? 0))
  return { line, starts: perUnit(places.starts), ends: perUnit(places.ends) }
}

function breakIn(gap: string): Break {
  if (gap === '' || gap === ' ') return 'none'
  if (SENTENCE_MARK.test(gap)) return 'sentence'
  if (CLAUSE_MARK.test(gap)) return 'clause'
  return MARK.test(gap) ? 'mark' : 'none'
}

function numberToken(
  written: string | undefined,
  place: Pick<Token, 'start' | 'end' | 'before' | 'isBehindElision'>,
): Token | undefined {
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
