import { join } from 'node:path'
import sharp from 'sharp'
import { readText } from '../../disk/read-whole-file'
import { environment } from '../../environment'
import type { Glyph } from './glyphs'
import { glyphsOfName } from './glyphs-of-name'
import { LINE_HEIGHT, layOutName, widthOf } from './lay-out-name'

const ICON = join(environment.projectRoot, 'app', 'icon.svg')
// What the sites that show such pictures ask for, in pixels.
const WIDTH = 1200
const HEIGHT = 630
const PAPER = '#0b5f63'
const INK = '#fff'
const MARK_ALONE = 360
const MARK_ABOVE_NAME = 200
// Of the height of a line: from its top to the line of writing.
const ASCENT = 0.8

/** The picture that other sites show of a site, as PNG: its mark, and its name where the font has all letters of it. */
export async function socialImage(siteName: string): Promise<Uint8Array> {
  const glyphs = await glyphsOfName(siteName)
  const picture =
    glyphs.length === 0 ? mark(MARK_ALONE, (HEIGHT - MARK_ALONE) / 2) : named(glyphs, await glyphsOfName('…'))
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}"><rect width="100%" height="100%" fill="${PAPER}"/>${picture}</svg>`
  return sharp(Buffer.from(svg)).png({ palette: true }).toBuffer()
}

/** The mark is the icon's, which has the same paper. */
function mark(size: number, top: number): string {
  const icon = readText(ICON)
  if (icon === undefined) throw new Error(`${ICON} is missing`)
  return icon.replace('<svg ', `<svg x="${(WIDTH - size) / 2}" y="${top}" width="${size}" height="${size}" `)
}

function named(glyphs: readonly Glyph[], ellipsis: readonly Glyph[]): string {
  const { fontSize, lines } = layOutName(glyphs, ellipsis)
  const lineHeight = LINE_HEIGHT * fontSize
  const top = (HEIGHT - MARK_ABOVE_NAME - lines.length * lineHeight) / 2
  const rows = lines.map((line, at) => lineOf(line, fontSize, top + MARK_ABOVE_NAME + (at + ASCENT) * lineHeight))
  return mark(MARK_ABOVE_NAME, top) + rows.join('')
}

function lineOf(glyphs: readonly Glyph[], fontSize: number, y: number): string {
  const scale = fontSize / 1000
  const x = (WIDTH - widthOf(glyphs) * scale) / 2
  let start = 0
  const paths = glyphs.map(({ path, advance }) => {
    const drawn = `<path transform="translate(${start})" d="${path}"/>`
    start += advance
    return drawn
  })
  return `<g fill="${INK}" transform="translate(${x} ${y}) scale(${scale} ${-scale})">${paths.join('')}</g>`
}
