const HAN_DIGITS = '〇一二三四五六七八九'
const SMALL_SCALE: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
}
const TEN_THOUSAND = 1e4
const LARGE_SCALE: Readonly<Record<string, number>> = { 万: TEN_THOUSAND, 亿: 1e8 }

const SMALL_WORDS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const TENS_WORDS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SCALE_WORDS: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
}
/** Capitals, as `10m` and `3t` are metres and tonnes. */
const SCALE_LETTERS: Readonly<Record<string, number>> = { K: 1e3, k: 1e3, M: 1e6, B: 1e9, T: 1e12 }

/**
 * The value of a number as it is written in folded text, as a key: `35万` and `350,000` give `350000`, `二〇一八` gives
 * `2018`, `百分之35` and `35%` give `35%`, `三成` `30%`, `一半` `50%`. Undefined for a scale that stands alone (`万`): it is a character then.
 */
export function readNumber(written: string): string | undefined {
  if (written === '一半' || written === '半数') return '50%'
  if (written.endsWith('成')) return `${keyOf(plainValue(written.slice(0, -1)) * 10)}%`
  const isShare = /^百分之|%$|cent$/u.test(written)
  const text = written.replace(/^百分之|\s*%$|\s+per\s?cent$|,/gu, '')
  const value = /[十百千万亿]/u.test(text) ? scaledValue(text) : plainValue(text)
  return value === undefined ? undefined : keyOf(value) + (isShare ? '%' : '')
}

/** The value of an English number word below a hundred. */
export function readNumberWord(word: string): number | undefined {
  const small = SMALL_WORDS.indexOf(word)
  if (small >= 0) return small
  const tens = TENS_WORDS.indexOf(word)
  return tens >= 0 ? (tens + 2) * 10 : undefined
}

/** What an English scale word multiplies by. */
export function readScaleWord(word: string): number | undefined {
  return Object.hasOwn(SCALE_WORDS, word) ? SCALE_WORDS[word] : undefined
}

/** What a letter right behind a number multiplies by: `7B`, `1.4T`. */
export function readScaleLetter(letter: string): number | undefined {
  return Object.hasOwn(SCALE_LETTERS, letter) ? SCALE_LETTERS[letter] : undefined
}

/** A value as a key, without the dust of binary fractions. */
export function keyOf(value: number): string {
  return String(Number(value.toPrecision(15)))
}

function plainValue(text: string): number {
  return Number(Array.from(text, digitOf).join(''))
}

function digitOf(character: string): string {
  if (character === '零') return '0'
  if (character === '两') return '2'
  const digit = HAN_DIGITS.indexOf(character)
  return digit < 0 ? character : String(digit)
}

function scaledValue(text: string): number | undefined {
  if (/^[百千万亿]$/u.test(text)) return undefined
  let total = 0
  let section = 0
  let digits = ''
  for (const character of text) {
    const small = SMALL_SCALE[character]
    const large = LARGE_SCALE[character]
    if (small !== undefined) section += Number(digits || '1') * small
    else if (large !== undefined) {
      const counted = section + Number(digits || '0')
      // 3万亿 multiplies what it has, 1亿2千万 adds to it.
      total = large > TEN_THOUSAND ? (total + counted || 1) * large : total + counted * large
      section = 0
    }
    digits = small === undefined && large === undefined ? digits + digitOf(character) : ''
  }
  return total + section + Number(digits || '0')
}
