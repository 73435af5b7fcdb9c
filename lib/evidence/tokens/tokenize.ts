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
const LETTERS = String.raw`(?:(?!${CHARACTER})\p{L}\p{M}*)+`
const WORD = `${LETTERS}(?:['’]${LETTERS})?`
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
  for (const match of line.matchAll(TOKEN)) {
    const gap = line.slice(last, match.index)
    const before = tokens.length === 0 ? 'sentence' : breakIn(gap)
    last = match.index + match[0].length
    const place = {
      start: starts[match.index] ?? 0,
      end: ends[last - 1] ?? 0,
      before,
      ...(ELISIONS.test(gap) && { isBehindElision: true }),
    }
    const { number, word } = match.groups ?? {}
    if (word !== undefined)
      addWord(tokens, {
        folded: word,
        written: text.slice(place.start, place.end),
        ...place,
      })
    else
      tokens.push(
        numberToken(number, place) ?? {
          kind: 'character',
          key: match[0],
          ...place,
          isName: false,
          isWeak: false,
        },
      )
  }
  return /\p{Script=Han}/u.test(text) ? tokens.map(nameAmongHan) : tokens
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

// Between Han characters a Latin word is a name or a term, in whatever case it is written.
function nameAmongHan(token: Token): Token {
  return token.kind === 'word' && token.end - token.start > 1 ? { ...token, isName: true } : token
}
