import { FileReport } from '../../content/check/file-report'
import type { QuestionFacts } from '../../content/parse/heads'
import type { LineStart } from '../../markdown/text-lines'
import type { ContentIssue } from '../../records/content-issue'
import type { Reference } from '../../records/question'
import type { Span } from '../../records/text'
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
    reportElisions(found.leftOut, excerptPlace, article, report)
  }
  return { spans, issues: report.issues }
}
