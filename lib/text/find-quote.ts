import type { Span } from '../records/text'

/** A text without its white space, and where each of its code units stands in the original. */
export interface SpacelessText {
  readonly text: string
  /** Offsets in UTF-16 code units. */
  readonly offsets: readonly number[]
}

// What people and pipelines write where they left something out of a quotation.
const ELISION = /\[(?:…+|\.{3,})\]|…+|\.{3,}/

/** A text in the form in which quotations are looked for: line breaks and spacing don't count. */
export function withoutSpace(text: string): SpacelessText {
  const offsets: number[] = []
  let folded = ''
  for (const { 0: run, index } of text.matchAll(/\S+/gu)) {
    folded += run
    for (let at = 0; at < run.length; at += 1) offsets.push(index + at)
  }
  return { text: folded, offsets }
}

/**
 * Where a quotation stands in a text, white space apart: offsets into the original text, end exclusive. `undefined`
 * where it doesn't. Between elisions (`……`, `[...]`) the parts must stand in their order.
 */
export function findQuote(source: SpacelessText, quote: string): Span | undefined {
  const whole = withoutSpace(quote).text
  if (whole === '') return undefined
  const at = source.text.indexOf(whole)
  if (at >= 0) return spanOf(source, at, at + whole.length)
  const parts = whole.split(ELISION).filter((part) => part !== '')
  if (parts.length === 0 || parts[0] === whole) return undefined
  let first: number | undefined
  let end = 0
  for (const part of parts) {
    const found = source.text.indexOf(part, end)
    if (found < 0) return undefined
    first ??= found
    end = found + part.length
  }
  return spanOf(source, first ?? 0, end)
}

function spanOf({ offsets }: SpacelessText, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }
}
