import type { Root } from 'mdast'
import { currentContent, type Entry } from '../current-content'
import { environment } from '../environment'
import { evidenceReport } from '../evidence/evidence-report'
import { findEvidence } from '../evidence/find-evidence'
import { formatEvidence } from '../evidence/format-evidence'
import { walkText } from '../markdown/plain-text'
import type { Question } from '../records/question'

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
export function reportEvidence(minimum: number): boolean {
  const entries = [...currentContent().questions.values()].filter(({ record }) => record.duplicateOf === undefined)
  const questions = entries.map(({ record }) => ({ question: record, evidence: findEvidence(record) }))
  const reports = evidenceReport(questions, minimum)
  console.log(formatEvidence(reports, { folder: environment.contentDirName, lineOf: lineFinder(entries) }))
  const below = reports.filter(({ isBelow }) => isBelow).length
  if (below > 0)
    console.error(`${below} of ${reports.length} questions: less than ${minimum} of the checked sentences found`)
  return below === 0
}

function lineFinder(entries: readonly Entry<Question>[]): (question: Question, offset: number) => number {
  const trees = new Map(entries.map(({ record, tree }) => [record, tree]))
  return (question, offset) => {
    const tree = trees.get(question)
    return tree ? lineAt(tree, offset) : 1
  }
}

/** The line of the file that an offset in a tree's plain text stands in. */
function lineAt(tree: Root, offset: number): number {
  let line = 1
  walkText(tree, ({ node, text, start }) => {
    if (start > offset || !node.position) return
    line = node.position.start.line + (text.slice(0, offset - start).match(/\n/gu)?.length ?? 0)
  })
  return line
}
