import type { Catalogue } from '../catalogue/catalogue'
import { environment } from '../environment'
import { evidenceReport, type QuestionReport, sumEvidence } from '../evidence/report/evidence-report'
import { formatEvidence, formatEvidenceSum } from '../evidence/report/format-evidence'
import { lineAt } from '../markdown/text-lines'
import type { ContentIssue } from '../records/content-issue'

/** The report on one answer, and the line of its file that an offset in the answer's plain text stands in. */
export interface EvidenceEntry {
  readonly report: QuestionReport
  lineOf(offset: number): number
}

/** The option with or without its value, which parseArgs has no form for. */
export const EVIDENCE_OPTION = /^--evidence(?:=|$)/u

/**
 * The share that `--evidence=0.8` asks for, 0 for `--evidence`, `undefined` where neither is among the
 * arguments, NaN for anything that isn't a share from 0 to 1.
 */
export function evidenceMinimum(args: readonly string[]): number | undefined {
  const option = args.find((arg) => EVIDENCE_OPTION.test(arg))
  if (option === undefined) return undefined
  const value = option === '--evidence' ? '0' : option.slice('--evidence='.length)
  return /^(?:0|1|0?\.\d+|1\.0+)$/u.test(value) ? Number(value) : Number.NaN
}

/** How much of each answer stands in its excerpts, for the files that are asked for; one at a time, as each holds its texts. */
export function* readEvidence(
  { content, texts }: Catalogue,
  minimum: number,
  isAskedFor: (of: Pick<ContentIssue, 'file'>) => boolean,
): Generator<EvidenceEntry> {
  for (const entry of content.questions.values()) {
    if (entry.duplicateOf !== undefined || !isAskedFor(entry)) continue
    const { evidence, lines } = texts.body(entry)
    const question = texts.question(entry)
    const lineOf = (offset: number) => lineAt(question.answer.text, lines, offset)
    for (const report of evidenceReport([{ question, evidence }], minimum)) yield { report, lineOf }
  }
}

/** Prints what was collected, and last its sum. */
export function printEvidence(entries: readonly EvidenceEntry[], minimum: number): void {
  const reports = entries.map(({ report }) => report)
  const byQuestion = new Map(entries.map((entry) => [entry.report.question, entry]))
  const lineOf = (question: QuestionReport['question'], offset: number) => byQuestion.get(question)?.lineOf(offset) ?? 1
  if (reports.length > 0) console.log(formatEvidence(reports, { folder: environment.contentDirName, lineOf }))
  console.log(formatEvidenceSum(reports.length, sumEvidence(reports.map(({ summary }) => summary))))
  const below = reports.filter(({ isBelow }) => isBelow).length
  if (below > 0)
    console.error(`${below} of ${reports.length} questions: less than ${minimum} of the checked sentences found`)
}
