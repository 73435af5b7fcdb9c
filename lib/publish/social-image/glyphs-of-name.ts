import { type Glyph, GlyphReader } from './glyphs'

const CLUSTERS = new Intl.Segmenter('und', { granularity: 'grapheme' })
// A font for Chinese has it as wide as a character of Chinese.
const APOSTROPHE = /(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu

/**
 * The glyphs of a site's name; none where the font lacks one of its letters or digits, as a part of a name is another name.
 * Of what it lacks otherwise, emoji say, the name is left without.
 */
export async function glyphsOfName(name: string): Promise<readonly Glyph[]> {
  const reader = new GlyphReader()
  const shown: Glyph[] = []
  const text = name.normalize('NFC').replace(APOSTROPHE, "'").replace(/\s+/g, ' ').trim()
  for (const { segment } of CLUSTERS.segment(text)) {
    const glyphs = await Promise.all(Array.from(segment, (character) => reader.glyphOf(character)))
    const found = glyphs.filter((glyph) => glyph !== undefined)
    // No two spaces stay where a sign between them goes.
    const isNeedless = segment === ' ' && (shown.at(-1)?.character ?? ' ') === ' '
    if (found.length === glyphs.length) shown.push(...(isNeedless ? [] : found))
    else if (/[\p{L}\p{N}]/u.test(segment)) return []
  }
  return shown.some(({ path }) => path !== '') ? shown : []
}
