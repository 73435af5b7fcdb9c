import type { Catalogue } from '../catalogue/catalogue'
import { environment } from '../environment'
import { evidenceReport } from '../evidence/report/evidence-report'
import { formatEvidence } from '../evidence/report/format-evidence'
import { lineAt } from '../markdown/text-lines'

/**
 * The minimum that `--evidence=0.8` asks for, 0 for `--evidence`, `undefined` where neither is among the arguments, and
 * NaN for anything that isn't a share from 0 to 1.
 */
export function evidenceMinimum(args: readonly string[]): number | undefined {
  const option = args.find((arg) => /^--evidence(?:=|$)/u.test(arg))
  if (option === undefined) return undefined
  const value = option === '--evidence' ? '0' : option.slice('--evidence='.length)
  return /^(?:0|1|0?\.\d+|1\.0+)$/u.test(value) ? Number(value) : Number.NaN
}

/** Prints how much of each answer stands in its excerpts; whether that is at least `minimum` of every answer. */
export function reportEvidence({ content, texts }: Catalogue, minimum: number): boolean {
  const entries = [...content.questions.values()].filter(({ duplicateOf }) => duplicateOf === undefined)
  const questions = entries.map((entry) => {
    const { evidence, lines } = texts.body(entry)
    return { question: texts.question(entry), evidence, lines }
  })
  const reports = evidenceReport(questions, minimum)
  const lines = new Map(questions.map((each) => [each.question, each.lines]))
  const lineOf = (question: (typeof questions)[number]['question'], offset: number) =>
    lineAt(question.answer.text, lines.get(question) ?? [], offset)
  console.log(formatEvidence(reports, { folder: environment.contentDirName, lineOf }))
  const below = reports.filter(({ isBelow }) => isBelow).length
  if (below > 0)
    console.error(`${below} of ${reports.length} questions: less than ${minimum} of the checked sentences found`)
  return below === 0
}
