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
const CLUSTER = /\P{M}\p{M}*|\p{M}/gu
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
  for (const match of text.matchAll(CLUSTER)) {
    const cluster = match[0]
    const end = match.index + cluster.length
    for (const character of cluster.replace(DRAWING, '').normalize('NFKC').toLowerCase()) {
      characters.push(simplified.get(character) ?? character)
      starts.push(match.index)
      ends.push(end)
    }
  }
  return { characters, starts, ends }
}
