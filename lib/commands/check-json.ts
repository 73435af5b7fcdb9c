import type { Catalogue } from '../catalogue/catalogue'
import { byPlace, shownFile } from '../content/check/format-issues'
import { environment } from '../environment'
import { type ContentIssue, isError } from '../records/content-issue'
import type { EvidenceEntry } from './evidence-report'

/**
 * What `npm run check -- --json` prints, for other programs: `issues` in the order of their places. Files are named as in the printed report; lines and columns
 * count from 1, columns in UTF-16 code units. `questions` and `sources` are those that are published; `evidence` is there
 * where it was asked for.
 *
 * @example
 * { "questions": 2, "drafts": 0, "sources": 1, "errors": 1, "warnings": 0,
 *   "issues": [{ "file": "content/questions/why.md", "line": 4, "column": 1, "name": "field-unknown", "level": "error",
 *     "found": "the field \"tag\"", "expected": "one of title, …", "fix": "tags: [training]" }],
 *   "evidence": [{ "file": "content/questions/how.md", "checked": 9, "quoted": 5, "paraphrased": 2, "notChecked": 3,
 *     "isBelow": false, "notFound": [{ "line": 14, "text": "The method was described in 2021." }] }] }
 */
export function checkJson(
  { content }: Catalogue,
  issues: readonly ContentIssue[],
  evidence: readonly EvidenceEntry[] | undefined,
): string {
  const named = (file: string) => shownFile(file, environment.contentDirName)
  const errors = issues.filter(isError).length
  const report = {
    questions: content.questions.size,
    drafts: content.drafts.size,
    sources: content.sources.size,
    errors,
    warnings: issues.length - errors,
    issues: issues.toSorted(byPlace).map((issue) => ({
      file: named(issue.file),
      line: issue.line,
      column: issue.column,
      name: issue.name,
      level: isError(issue) ? 'error' : 'warning',
      found: issue.found,
      expected: issue.expected,
      fix: issue.fix,
    })),
    ...(evidence && {
      evidence: evidence.map(({ report: { question, summary, isBelow, notFound }, lineOf }) => ({
        file: named(question.file),
        checked: summary.checked,
        quoted: summary.quoted,
        paraphrased: summary.paraphrased,
        notChecked: summary.notChecked,
        isBelow,
        notFound: notFound.map(({ start, text }) => ({ line: lineOf(start), text })),
      })),
    }),
  }
  return JSON.stringify(report, null, 2)
}
