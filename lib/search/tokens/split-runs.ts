import type { FoldedText } from '../../text/fold-text'
import { isUnspaced } from '../../text/scripts'

/** A stretch of one kind in a folded text; `from` and `to` count folded characters, `to` exclusive. */
export interface Run {
  readonly kind: 'unspaced' | 'word' | 'emoji'
  readonly from: number
  readonly to: number
}

const WORD = /[\p{L}\p{N}]/u
const EMOJI = /\p{Extended_Pictographic}|[\u{1F1E6}-\u{1F1FF}]/u
const MARK = /\p{M}/u
// `c++`, `c#`, `f#`, `g++`: what follows a longer word is taken for punctuation.
const LONGEST_WITH_SIGNS = 2

/** The runs of a folded text in their order; what stands between them is punctuation. */
export function splitRuns(folded: FoldedText): Run[] {
  const runs: Run[] = []
  const { characters } = folded
  for (let from = 0; from < characters.length; ) {
    const kind = kindOf(characters[from])
    if (kind === undefined) {
      from++
      continue
    }
    let to = from + 1
    while (to < characters.length && continues(kind, characters[to])) to++
    if (kind === 'word' && to - from <= LONGEST_WITH_SIGNS) to += signsAt(characters, to)
    runs.push({ kind, from, to })
    from = to
  }
  return runs
}

function kindOf(character: string | undefined): Run['kind'] | undefined {
  if (character === undefined) return undefined
  const code = character.charCodeAt(0)
  if (code < 0x80) return isAsciiWord(code) ? 'word' : undefined
  if (isUnspaced(character)) return 'unspaced'
  if (WORD.test(character)) return 'word'
  return EMOJI.test(character) ? 'emoji' : undefined
}

/** An emoji is a word by itself; a mark belongs to what it stands behind. */
function continues(kind: Run['kind'], character: string | undefined): boolean {
  if (kind === 'emoji' || character === undefined) return false
  return kindOf(character) === kind || (character.charCodeAt(0) >= 0x300 && MARK.test(character))
}

function isAsciiWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

function signsAt(characters: readonly string[], at: number): number {
  if (characters[at] === '#') return 1
  return characters[at] === '+' && characters[at + 1] === '+' ? 2 : 0
}
