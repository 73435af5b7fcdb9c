import { FILE_START, type FileReport } from '../check/file-report'
import { quoteFound } from '../check/quote-found'
import { type TextPlaces, textPlaces } from './text-places'

/** One content file as the disk holds it. */
export interface ContentFile {
  /** Relative to the content folder, with forward slashes: `questions/training/why.md`. */
  readonly path: string
  readonly bytes: Uint8Array
}

/** A file's text with line feeds only, and the places of its offsets. */
export interface DecodedFile {
  readonly text: string
  readonly places: TextPlaces
}

/** What the content format allows a file to hold. */
export const MAX_FILE_BYTES = 256 * 1024

const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
const looseDecoder = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * The text of a file: without BOM, CRLF and CR as LF. `undefined` where it is too large or no text, which the report says.
 */
export function decodeFile({ bytes }: ContentFile, report: FileReport): DecodedFile | undefined {
  if (bytes.length > MAX_FILE_BYTES) {
    report.add('file-too-large', FILE_START, {
      found: `a file of ${bytes.length} bytes`,
      expected: `at most ${MAX_FILE_BYTES} bytes (256 KB)`,
      fix: 'split it into several files, or shorten it',
    })
    return undefined
  }
  const decoded = decode(bytes, report)
  if (decoded === undefined) return undefined
  const text = decoded.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  const places = textPlaces(text)
  reportControls(text, places, report)
  return { text, places }
}

function decode(bytes: Uint8Array, report: FileReport): string | undefined {
  try {
    return strictDecoder.decode(bytes)
  } catch {
    const offset = firstInvalidByte(bytes)
    const before = looseDecoder
      .decode(bytes.subarray(0, offset))
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
    const byte = (bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    report.add('file-not-utf8', textPlaces(before).at(before.length), {
      found: `the byte 0x${byte}, which is no part of a UTF-8 character`,
      expected: 'text in UTF-8',
      fix: 'save the file with the encoding UTF-8',
    })
    return undefined
  }
}

/** Offset of the first byte that doesn't belong to a well-formed UTF-8 sequence. */
function firstInvalidByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  // Halving works because a prefix that ends inside a character is only "unfinished" to a streaming decoder.
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (isWellFormed(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return characterStart(bytes, good)
}

function isWellFormed(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** The fault is seen at a sequence's second byte or later; people look for its first. */
function characterStart(bytes: Uint8Array, offset: number): number {
  for (let start = offset; start > Math.max(0, offset - 4); start -= 1) {
    if (isUnfinished(bytes.subarray(start - 1, offset))) return start - 1
    if ((bytes[start - 1] ?? 0) < 0x80) break
  }
  return offset
}

function isUnfinished(bytes: Uint8Array): boolean {
  if ((bytes[0] ?? 0) < 0xc2 || !isWellFormed(bytes)) return false
  try {
    strictDecoder.decode(bytes)
    return false
  } catch {
    return true
  }
}

function reportControls(text: string, places: TextPlaces, report: FileReport): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
  const first = controls.exec(text)
  if (!first) return
  let others = 0
  while (controls.exec(text)) others += 1
  const more = others > 0 ? ` and ${others} more ${others === 1 ? 'control character' : 'control characters'}` : ''
  report.add('control-character', places.at(first.index), {
    found: `the control character ${quoteFound(first[0])}${more}`,
    expected: 'text, tabs and line breaks',
    fix: 'delete it; it usually came in by copying',
  })
}
