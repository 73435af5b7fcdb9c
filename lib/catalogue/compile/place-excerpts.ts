import { FileReport } from '../../content/check/file-report'
import { quoteFound } from '../../content/check/quote-found'
import type { QuestionFacts } from '../../content/parse/heads'
import type { ContentIssue } from '../../records/content-issue'
import type { Question } from '../../records/question'
import type { Source } from '../../records/source'
import type { Span } from '../../records/text'
import { findQuote, type SpacelessText } from '../../text/find-quote'

/** Where the excerpts of one question stand in the articles that they are taken from. */
export interface PlacedExcerpts {
  /** By the reference's number; nothing for one without an excerpt. Offsets into the article's plain text. */
  readonly spans: Readonly<Record<number, Span>>
  readonly issues: readonly ContentIssue[]
}

/** An article, ready to be searched for excerpts. */
export interface FoldedSource {
  readonly source: Pick<Source, 'file'>
  readonly text: SpacelessText
}

/**
 * Looks for each excerpt of a question in the article that it names; one that doesn't stand there is an issue.
 *
 * @param sourceOf the article of a slug; `undefined` where there is none that can be read, which is an issue elsewhere
 */
export function placeExcerpts(
  { file, citations }: QuestionFacts,
  { references }: Pick<Question, 'references'>,
  sourceOf: (slug: string) => FoldedSource | undefined,
): PlacedExcerpts {
  const report = new FileReport(file)
  const spans: Record<number, Span> = {}
  for (const { number, source: slug, excerptPlace } of citations) {
    const excerpt = references[number - 1]?.excerpt
    const article = excerpt && sourceOf(slug)
    if (!article) continue
    const span = findQuote(article.text, excerpt.text)
    if (span) spans[number] = span
    else {
      report.add('excerpt-not-found', excerptPlace, {
        found: `an excerpt that doesn't stand in ${article.source.file}: ${quoteFound(excerpt.text.replace(/\s+/g, ' '))}`,
        expected: 'the very words of the article, white space and Markdown marks apart',
        fix: 'copy the passage from the article, with […] where words are left out',
      })
    }
  }
  return { spans, issues: report.issues }
}
