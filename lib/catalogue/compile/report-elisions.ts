import type { FileReport, Place } from '../../content/check/file-report'
import { quoteFound } from '../../content/check/quote-found'
import { negationsIn } from '../../evidence/lexicon/negations'
import { tokenize } from '../../evidence/tokens/tokenize'
import { lineAt } from '../../markdown/text-lines'
import type { Span } from '../../records/text'
import type { FoldedSource } from './folded-source'

// What forbids or takes back without a negation's word.
const FORBIDS =
  /禁|除非|拒绝|拒不|难以|休想|杜绝|\b(?:unless|forbid|prohibit|(?:except|prevent(?:s|ed)?|refuse[sd]?|lack(?:s|ed)?|fail(?:s|ed)? to|untrue|ban(?:s|ned)?)\b)/i
// How much of a long omission is shown: the words around the one that matters.
const SHOWN = 60

/** Reports what an excerpt leaves out of its article though its meaning depends on it: a negation, a heading. */
export function reportElisions(
  leftOut: readonly Span[],
  place: Place,
  { source, lines }: FoldedSource,
  report: FileReport,
): void {
  const { body, file } = source
  const placeOf = (offset: number) => `${file}:${lineAt(body.text, lines(), offset)}`
  for (const span of leftOut) {
    const words = body.text.slice(span.start, span.end)
    const denied = negationAt(words)
    if (denied !== undefined) {
      const from = Math.max(0, denied - SHOWN / 2)
      const shown = `${from > 0 ? '…' : ''}${words.slice(from, denied + SHOWN).trim()}`
      report.add('elision-hides-negation', place, {
        found: `an excerpt that leaves out ${quoteFound(shown.replace(/\s+/g, ' '))}, ${placeOf(span.start + denied)}`,
        expected: 'no negation among the words left out: without it the excerpt says something else',
        fix: 'write these words into the excerpt, or end it before them',
      })
    }
    const heading = body.blocks.find(
      ({ kind, start, end }) => kind === 'heading' && start < span.end && end > span.start,
    )
    if (heading) {
      const title = body.text.slice(heading.start, heading.end).replace(/\s+/g, ' ')
      const shown = quoteFound(words.trim().replace(/\s+/g, ' '))
      report.add('elision-joins-sections', place, {
        found: `an excerpt that leaves out ${shown}, with the heading ${quoteFound(title, 40)}, ${placeOf(heading.start)}`,
        expected: 'words of one section: parts of several read as if they spoke of one thing',
        fix: 'give the part behind the elision a reference of its own, or write the heading into the excerpt',
      })
    }
  }
}

/** Where the first negation of a text stands; `undefined` where there is none. */
function negationAt(text: string): number | undefined {
  const tokens = tokenize(text)
  const [negation] = negationsIn(tokens.map(({ key }) => key))
  const denied = negation === undefined ? undefined : tokens.find(({ key }) => key === negation)?.start
  const forbidden = FORBIDS.exec(text)?.index
  return denied === undefined || forbidden === undefined ? (denied ?? forbidden) : Math.min(denied, forbidden)
}
