import { FileReport } from '../../content/check/file-report'
import type { QuestionFacts } from '../../content/parse/heads'
import type { LineStart } from '../../markdown/text-lines'
import type { ContentIssue } from '../../records/content-issue'
import type { Reference } from '../../records/question'
import type { Span } from '../../records/text'
import { ELISION } from '../../text/elision'
import { findQuote } from '../../text/find-quote'
import type { FoldedSource } from './folded-source'
import { reportElisions } from './report-elisions'
import { reportNotFound } from './report-not-found'

/** Where the excerpts of one question stand in the articles that they are taken from. */
export interface PlacedExcerpts {
  /** By the reference's number; nothing for one without an excerpt. Offsets into the article's plain text. */
  readonly spans: Readonly<Record<number, Span>>
  readonly issues: readonly ContentIssue[]
}

/**
 * Looks for each excerpt of a question in the article that it names; one that doesn't stand there, or leaves out what
 * changes its meaning, is an issue.
 *
 * @param sourceOf the article of a slug; `undefined` where there is none that can be read, which is an issue elsewhere
 * @param excerptLines where the texts of the excerpts stand in their file, in the order of the references
 */
export function placeExcerpts(
  { file, citations }: Pick<QuestionFacts, 'file' | 'citations'>,
  references: readonly Reference[],
  sourceOf: (slug: string) => FoldedSource | undefined,
  excerptLines: () => readonly (readonly LineStart[])[],
): PlacedExcerpts {
  const report = new FileReport(file)
  const spans: Record<number, Span> = {}
  for (const { number, source: slug, excerptPlace } of citations) {
    const excerpt = references[number - 1]?.excerpt
    const article = excerpt && sourceOf(slug)
    if (!article) continue
    const found = findQuote(article.text, excerpt.text)
    if (!found) {
      reportNotFound(excerpt.text, excerptPlace, () => excerptLines()[number - 1] ?? [], article, report)
      continue
    }
    spans[number] = { start: found.start, end: found.end }
    const { text } = article.source.body
    const before = leftOutBefore(text, found.start, excerpt.text)
    reportElisions(before ? [before, ...found.leftOut] : found.leftOut, excerptPlace, article, report)
  }
  return { spans, issues: report.issues }
}

const BEGINS_WITH_ELISION = new RegExp(`^\\s*(?:${ELISION})`)
// As far as a clause reaches back; a longer one is shown in part anyway.
const LONGEST_CLAUSE = 200

/** What an elision in front of an excerpt leaves out of the clause that the excerpt goes on with; nothing where there is none. */
function leftOutBefore(article: string, start: number, excerpt: string): Span | undefined {
  if (!BEGINS_WITH_ELISION.test(excerpt) || BEGINS_WITH_ELISION.test(article.slice(start, start + 20))) return undefined
  const before = article.slice(Math.max(0, start - LONGEST_CLAUSE), start)
  const clause = /[^，。！？；：、,.!?;:\n]*$/u.exec(before)?.[0] ?? ''
  return clause.trim() === '' ? undefined : { start: start - clause.length, end: start }
}
