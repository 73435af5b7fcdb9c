import type { FileReport, Place } from '../../content/check/file-report'
import { quoteFound } from '../../content/check/quote-found'
import { type LineStart, lineAt } from '../../markdown/text-lines'
import type { Span } from '../../records/text'
import { closestPassage } from '../../text/closest-passage'
import { compareWords, type Difference } from '../../text/compare-words'
import { missingPart } from '../../text/find-quote'
import type { FoldedSource } from './folded-source'

// A writer mends one after the other; more of them in a message hide the first.
const MOST_SHOWN = 3

/** Reports an excerpt that doesn't stand in its article, with the passage that it comes closest to and how they differ. */
export function reportNotFound(
  excerpt: string,
  place: Place,
  excerptLines: () => readonly LineStart[],
  { source, text, lines }: FoldedSource,
  report: FileReport,
): void {
  const { file, body } = source
  const part = missingPart(text, excerpt) ?? { start: 0, end: excerpt.length }
  const words = excerpt.slice(part.start, part.end)
  const closest = closestPassage(text, words)
  const comparison = closest && compareWords(words, body.text.slice(closest.start, closest.end))
  const expected = 'the very words of the article, white space and Markdown marks apart'
  const found = `an excerpt that doesn't stand in ${file}: ${shown(words)}`
  if (!closest || !comparison) {
    const fix = 'copy the passage from the article, with […] where words are left out'
    report.add('excerpt-not-found', place, { found, expected, fix })
    return
  }
  const { passage, differences } = comparison
  const lineIn = (span: Span) => lineAt(body.text, lines(), closest.start + span.start)
  const lineHere = (span: Span) => lineAt(excerpt, excerptLines(), part.start + span.start)
  const told = differences.slice(0, MOST_SHOWN).map(({ quoted, original }: Difference) => {
    const here = `${report.file}:${Math.max(place.line, lineHere(quoted))} has ${shown(words.slice(quoted.start, quoted.end))}`
    const there = body.text.slice(closest.start + original.start, closest.start + original.end)
    return `${here} where ${file}:${lineIn(original)} has ${shown(there)}`
  })
  const more = differences.length - told.length
  const passageText = shown(body.text.slice(closest.start + passage.start, closest.start + passage.end))
  report.add('excerpt-not-found', place, {
    found: `${found}; ${told.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
    expected: `${expected}: the closest passage, ${file}:${lineIn(passage)}, is ${passageText}`,
    fix: `copy the words from ${file}:${lineIn(passage)}, with […] where words are left out`,
  })
}

function shown(words: string): string {
  return words.trim() === '' ? 'nothing' : quoteFound(words.trim().replace(/\s+/g, ' '))
}
