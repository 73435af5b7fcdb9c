import type { Glyph } from './glyphs'

/** A name in lines. */
export interface NameLayout {
  /** In pixels. */
  readonly fontSize: number
  readonly lines: readonly (readonly Glyph[])[]
}

// In pixels: what is left of the picture beside its margins, and below the mark.
const WIDTH = 1040
const HEIGHT = 300
/** Of a line, in sizes of the font. */
export const LINE_HEIGHT = 1.3
// The largest one that lets the name fit is taken; below the last a name can't be read where the picture is shown small.
const FONT_SIZES = [112, 92, 76, 56, 44]
const SMALLEST = 44

const WORDS = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * A name as large as it fits, broken between words and never before a closing mark; what doesn't fit at the smallest size
 * is cut off.
 *
 * @param ellipsis shown in place of what is cut off
 */
export function layOutName(glyphs: readonly Glyph[], ellipsis: readonly Glyph[]): NameLayout {
  const pieces = piecesOf(glyphs)
  const layouts = FONT_SIZES.map((fontSize) => ({ fontSize, lines: linesOf(pieces, (WIDTH * 1000) / fontSize) }))
  const fitting = layouts.find(({ fontSize, lines }) => lines.length <= mostLines(fontSize))
  if (fitting) return fitting
  const lines = linesOf(pieces, (WIDTH * 1000) / SMALLEST - widthOf(ellipsis)).slice(0, mostLines(SMALLEST))
  return {
    fontSize: SMALLEST,
    lines: lines.map((line, at) => (at === lines.length - 1 ? [...line, ...ellipsis] : line)),
  }
}

/** In thousandths of the font's size. */
export function widthOf(glyphs: readonly Glyph[]): number {
  return glyphs.reduce((sum, { advance }) => sum + advance, 0)
}

function mostLines(fontSize: number): number {
  return Math.floor(HEIGHT / (LINE_HEIGHT * fontSize))
}

/** What no line is broken within: words, with the marks that belong to them and the space behind. */
function piecesOf(glyphs: readonly Glyph[]): (readonly Glyph[])[] {
  const pieces: Glyph[][] = []
  let at = 0
  let isOpen = false
  for (const { segment } of WORDS.segment(glyphs.map(({ character }) => character).join(''))) {
    const length = [...segment].length
    const piece = glyphs.slice(at, at + length)
    at += length
    const last = pieces.at(-1)
    if (last && (isOpen || /^[\s\p{Pe}\p{Pf}\p{Po}]/u.test(segment))) last.push(...piece)
    else pieces.push(piece)
    isOpen = /[\p{Ps}\p{Pi}]$/u.test(segment)
  }
  return pieces
}

function linesOf(pieces: readonly (readonly Glyph[])[], width: number): (readonly Glyph[])[] {
  const lines: Glyph[][] = [[]]
  const put = (piece: readonly Glyph[]) => {
    const line = lines.at(-1) ?? []
    if (line.length === 0 || widthOf(line) + widthOf(trimmed(piece)) <= width) line.push(...piece)
    else lines.push([...piece])
  }
  for (const piece of pieces) {
    if (widthOf(trimmed(piece)) <= width) put(piece)
    else for (const glyph of piece) put([glyph])
  }
  return lines.map(trimmed)
}

/** Without the space at its end. */
function trimmed(glyphs: readonly Glyph[]): readonly Glyph[] {
  return glyphs.at(-1)?.character === ' ' ? trimmed(glyphs.slice(0, -1)) : glyphs
}
