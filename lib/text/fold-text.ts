/** Traditional characters and the simplified ones that they are read as. */
export type CharacterMap = ReadonlyMap<string, string>

/**
 * A text as it is compared, character by character (code points), with the place that each has in the original:
 * offsets in UTF-16 code units, end exclusive.
 */
export interface FoldedText {
  readonly characters: readonly string[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

// A character with the marks that belong to it, so that `e` and an accent after it meet `é`.
const CLUSTER = /\P{M}\p{M}*|\p{M}/uy
// What only chooses how an emoji is drawn.
const DRAWING = /[\uFE0E\uFE0F\u{1F3FB}-\u{1F3FF}]/gu

/**
 * A text in the form in which two writings of the same words meet: NFKC, lower case, Traditional → Simplified.
 *
 * @example foldText('ＧＰＴ與', simplifiedCharacters).characters // ['g', 'p', 't', '与']
 */
export function foldText(text: string, simplified: CharacterMap): FoldedText {
  const characters: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isItself(code) && !mayBeMark(text.charCodeAt(at + 1))) {
      const character = text.charAt(at)
      characters.push(code < 0x80 ? character.toLowerCase() : (simplified.get(character) ?? character))
      starts.push(at)
      at += 1
      ends.push(at)
      continue
    }
    CLUSTER.lastIndex = at
    const cluster = CLUSTER.exec(text)?.[0] ?? text.charAt(at)
    const end = at + cluster.length
    for (const character of cluster.replace(DRAWING, '').normalize('NFKC').toLowerCase()) {
      characters.push(simplified.get(character) ?? character)
      starts.push(at)
      ends.push(end)
    }
    at = end
  }
  return { characters, starts, ends }
}

/** ASCII and the common Han characters, which NFKC leaves as they are: nearly all of most texts. */
function isItself(code: number): boolean {
  return code < 0x80 || (code >= 0x4e00 && code <= 0x9fff)
}

/** False for what surely is no combining mark: Latin and Han letters, and their punctuation; NaN past the end. */
function mayBeMark(code: number): boolean {
  if (code >= 0x4e00 && code <= 0x9fff) return false
  return code >= 0x300 && !(code >= 0x3000 && code < 0x302a) && !(code >= 0xff01 && code <= 0xff5e)
}
