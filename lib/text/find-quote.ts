import type { Span } from '../records/text'
import { ELISION } from './elision'

/** A text without its white space, and where each of its code units stands in the original. */
export interface SpacelessText {
  readonly text: string
  /** Offsets in UTF-16 code units. */
  readonly offsets: readonly number[]
}

/** Where a quotation stands, from its first word to its last, and what it leaves out between them. */
export interface FoundQuote extends Span {
  readonly leftOut: readonly Span[]
}

const ELISIONS = new RegExp(ELISION, 'g')

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

/** The stretches of a quotation between its elisions, each with at least one character that isn't white space. */
function quoteParts(quote: string): Span[] {
  const parts: Span[] = []
  let start = 0
  for (const { 0: mark, index } of quote.matchAll(ELISIONS)) {
    parts.push({ start, end: index })
    start = index + mark.length
  }
  parts.push({ start, end: quote.length })
  return parts.filter((part) => quote.slice(part.start, part.end).trim() !== '')
}

/**
 * Where a quotation stands in a text, white space apart: offsets into the original text, end exclusive. `undefined`
 * where it doesn't. Between elisions (`……`, `[...]`) the parts must stand in their order.
 */
export function findQuote(source: SpacelessText, quote: string): FoundQuote | undefined {
  const whole = withoutSpace(quote).text
  if (whole === '') return undefined
  const at = source.text.indexOf(whole)
  if (at >= 0) return { ...spanOf(source, at, at + whole.length), leftOut: [] }
  const parts = quoteParts(quote).map(({ start, end }) => withoutSpace(quote.slice(start, end)).text)
  if (parts.length < 1 || parts[0] === whole) return undefined
  const starts = placesOf(source.text, parts)
  if (starts.length < parts.length) return undefined
  const spans = parts.map((part, index) => spanOf(source, starts[index] ?? 0, (starts[index] ?? 0) + part.length))
  const leftOut = spans.slice(1).map(({ start }, index) => ({ start: spans[index]?.end ?? start, end: start }))
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0, leftOut }
}

/** The first part of a quotation that doesn't stand in a text behind those before it; `undefined` where all do. */
export function missingPart(source: SpacelessText, quote: string): Span | undefined {
  const spans = quoteParts(quote)
  const parts = spans.map(({ start, end }) => withoutSpace(quote.slice(start, end)).text)
  return spans[placesOf(source.text, parts).length]
}

/** Where the parts begin, as far as they stand one behind the other; where all do, with as little as may be between them. */
function placesOf(text: string, parts: readonly string[]): number[] {
  const starts: number[] = []
  let end = 0
  for (const part of parts) {
    const found = text.indexOf(part, end)
    if (found < 0) return starts
    starts.push(found)
    end = found + part.length
  }
  for (let index = parts.length - 2; index >= 0; index -= 1) {
    const part = parts[index] ?? ''
    starts[index] = text.lastIndexOf(part, (starts[index + 1] ?? 0) - part.length)
  }
  return starts
}

function spanOf({ offsets }: SpacelessText, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[end - 1] ?? 0) + 1 }
}
