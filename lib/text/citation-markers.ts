import type { Span } from '../records/text'
import { CITATION_MARKER } from './citation-marker-pattern'
import { UNSPACED_SCRIPTS } from './scripts'

/** A citation marker as it stands in a text: `[1]`, `［１］`, `[1-3]`, `[citation:1]`, `【2†source】`, `¹`. */
export interface CitationMarker extends Span {
  /** The number of a marker that is nothing but one number in square brackets. */
  readonly number?: number
  /**
   * True where it stands as an index or a list of numbers does: `a[1]`, `f(x)[1]`, `区间 [1, 3]`. Of a word it can't be
   * told: `Transformer[1]`.
   */
  readonly isIndex: boolean
}

const MARKER = new RegExp(CITATION_MARKER, 'giu')
const PLAIN = /^[[［]([0-9０-９]+)[\]］]$/u
// Korean too is written without a space before a marker.
const OTHER_LETTER = String.raw`(?![${UNSPACED_SCRIPTS}\p{sc=Hang}])[\p{L}\p{N}]`
const INDEXED = new RegExp(
  String.raw`(?:${OTHER_LETTER}|[_$^{}=∈≈[]|(?:${OTHER_LETTER}|_)\[[^[\]]*\]|(?<!\w)[a-z_]\w*\((?:[^()]*\))?)$`,
  'iu',
)
/** Behind these, several numbers in brackets are numbers. */
const NUMBERS_BEFORE =
  /(?:区间|區間|范围|範圍|向量|数组|數組|列表|坐标|座標|集合|矩阵|矩陣|序列|形状|intervals?|ranges?|vectors?|arrays?|lists?|coordinates|shapes?|from|between|within)(?:\s*(?:is|are|of|in|是|为|為|[:：]))?\s*$/iu
/** An exponent or a unit: `10²`, `m²`, `km²`, `(a+b)²`, `s⁻¹`. Behind a longer word it is a marker. */
const RAISED_BASE =
  /(?:\p{N}|⁻|(?<![\p{sc=Latin}\p{sc=Greek}])[\p{sc=Latin}\p{sc=Greek}]{1,2}|\([^()]*[-+*/=^−][^()]*\))$/u
const INITIALS = /(?<!\p{L})\p{Lu}{2}$/u
/** No name or bracket that is looked at before a marker is longer. */
const LONGEST_BEFORE = 40

/**
 * The citation markers of a text in their order, one for each bracket: `[1][2]` has two. Four digits are a year and no
 * marker, `[0]` is none, `[^1]` is a footnote. An exponent (`10²`) is no marker either.
 */
export function citationMarkers(text: string): CitationMarker[] {
  const markers: CitationMarker[] = []
  for (const { 0: marker, index: start } of text.matchAll(MARKER)) {
    const end = start + marker.length
    const before = text.slice(Math.max(0, start - LONGEST_BEFORE), start)
    if (/^[⁽⁰-⁹¹²³]/u.test(marker)) {
      if (!RAISED_BASE.test(before) || INITIALS.test(before)) markers.push({ start, end, isIndex: false })
      continue
    }
    if (holdsZero(marker)) continue
    const last = markers.at(-1)
    const follows = last !== undefined && /^[\s,，、;；]*$/u.test(text.slice(last.end, start))
    const isIndex = follows ? last.isIndex : standsAsIndex(marker, before)
    const digits = PLAIN.exec(marker)?.[1]?.normalize('NFKC')
    markers.push({ start, end, isIndex, ...(digits && !digits.startsWith('0') && { number: Number(digits) }) })
  }
  return markers
}

/** References are counted from 1: `[0, 1]` is an interval. */
function holdsZero(marker: string): boolean {
  return (
    /^[[［【〔][\s\d０-９,，、;；–—~～-]*[\]］】〕]$/u.test(marker) &&
    /(?<![0-9０-９])[0０]+(?![0-9０-９])/u.test(marker)
  )
}

function standsAsIndex(marker: string, before: string): boolean {
  if (INDEXED.test(before)) return true
  return /[0-9０-９]\s*[-–—~～,，、;；]/u.test(marker) && NUMBERS_BEFORE.test(before)
}
