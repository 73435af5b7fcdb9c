import type { DecodedFile } from './decode-file'
import { lineFrom } from './find-fences'
import type { FileParts } from './front-matter'

/** Offsets in UTF-16 code units into a file's text. */
export type TextRange = NonNullable<FileParts['fields']>

// A name in front of whatever may have been meant as a colon.
const NAMES = /^[ \t"']*([\p{L}_][\p{L}\p{N}_-]*)["']?[ \t]*[:：﹕∶꞉︰]/gmu

/** The entry that an offset lies in: from a line that begins in the first column to the next such line. */
export function entryAround(text: string, range: TextRange, offset: number): TextRange {
  let start = text.lastIndexOf('\n', offset - 1) + 1
  while (start > range.start && isContinued(text, start)) start = text.lastIndexOf('\n', start - 2) + 1
  start = Math.max(start, range.start)
  let end = lineFrom(text, Math.max(start, Math.min(offset, range.end))).end + 1
  while (end < range.end && isContinued(text, end)) end = lineFrom(text, end).end + 1
  return { start, end: Math.min(end, range.end) }
}

function isContinued(text: string, lineStart: number): boolean {
  return /[ \t\n\]}]/.test(text[lineStart] ?? '\n')
}

/** The same file with spaces in place of entries, so that every offset in it stays true. */
export function blankEntries(file: DecodedFile, entries: readonly TextRange[]): DecodedFile {
  let { text } = file
  for (const { start, end } of entries)
    text = text.slice(0, start) + text.slice(start, end).replace(/[^\n]/g, ' ') + text.slice(end)
  return { ...file, text }
}

/** The names of the fields that entries hold, as far as they can be told. */
export function namesIn(text: string, entries: readonly TextRange[]): string[] {
  return entries.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(NAMES)].map(([, name = '']) => name))
}
