import { join } from 'node:path'
import ranges from '@fontsource-variable/noto-sans-sc/unicode.json'
import { Blob, Face, Font, Variation } from 'harfbuzzjs'
import decompress from 'woff2-encoder/decompress'
import { readWholeFile } from '../../disk/read-whole-file'
import { environment } from '../../environment'

/** The outline of a character. Lengths are in thousandths of the font's size. */
export interface Glyph {
  readonly character: string
  /** How far the next one begins behind it. */
  readonly advance: number
  /** The data of an SVG path whose y grows upwards from the line of writing. */
  readonly path: string
}

const FILES = join(environment.projectRoot, 'node_modules', '@fontsource-variable', 'noto-sans-sc', 'files')
// Lighter strokes vanish where a picture is shown small, heavier ones close up in characters of many.
const WEIGHT = 600

/** Draws single characters in Noto Sans SC, whose package holds it in a hundred parts: reads those that are asked for. */
export class GlyphReader {
  readonly #fonts = new Map<string, Promise<Font>>()

  /** `undefined` where the font has no such character. */
  async glyphOf(character: string): Promise<Glyph | undefined> {
    const code = character.codePointAt(0) ?? 0
    const part = PARTS.find(({ spans }) => spans.some(([first, last]) => first <= code && code <= last))
    if (!part) return undefined
    const opened = this.#fonts.get(part.name) ?? openPart(part.name)
    this.#fonts.set(part.name, opened)
    const font = await opened
    const glyph = font.nominalGlyph(code)
    if (glyph === undefined) return undefined
    return { character, advance: font.glyphHAdvance(glyph), path: font.glyphToPath(glyph) }
  }
}

/** As the package has them: `{ "[4]": "U+1f1e9-1f1f5,U+1f21a" }`. */
const PARTS = Object.entries(ranges).map(([name, spans]) => ({
  name: name.replaceAll(/[[\]]/g, ''),
  spans: spans.split(',').map((span) => {
    const [first = '', last = first] = span.slice('U+'.length).split('-')
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const
  }),
}))

async function openPart(name: string): Promise<Font> {
  const file = join(FILES, `noto-sans-sc-${name}-wght-normal.woff2`)
  const compressed = readWholeFile(file)
  if (!compressed) throw new Error(`${file} is missing: npm ci brings it`)
  const font = new Font(new Face(new Blob(await decompress(compressed)), 0))
  font.setVariations([new Variation('wght', WEIGHT)])
  return font
}
