import type { EvidenceSummary } from '../../records/evidence'
import type { Question } from '../../records/question'
import type { QuestionReport } from './evidence-report'

/** What the printed report needs to know of the files. */
export interface EvidencePlaces {
  /** How the content folder is called. */
  readonly folder: string
  /** The line of the file, from 1, that an offset in the answer's plain text stands in. */
  lineOf(question: Question, offset: number): number
}

/**
 * The report as it is printed: a line for each question, and below it each sentence that was not found, as `file:line`.
 *
 * @example
 * content/questions/why.md 7 of 9 found (5 quoted, 2 paraphrased), 2 not found, 3 not checked
 *   content/questions/why.md:14 not found: The method was described in 2021.
 */
export function formatEvidence(reports: readonly QuestionReport[], { folder, lineOf }: EvidencePlaces): string {
  return reports
    .toSorted((a, b) => (a.question.file < b.question.file ? -1 : 1))
    .map(({ question, summary, isBelow, notFound }) => {
      const file = `${folder}/${question.file}`
      const sentences = notFound.map(
        ({ start, text }) => `  ${file}:${lineOf(question, start)} not found: ${text.replace(/\s+/gu, ' ')}`,
      )
      return [`${file} ${countsOf(summary)}${isBelow ? ': too few' : ''}`, ...sentences].join('\n')
    })
    .join('\n')
}

/**
 * The sum of the evidence of some questions on one line.
 *
 * @example '2 questions: 9 of 12 found (6 quoted, 3 paraphrased), 3 not found, 3 not checked'
 */
export function formatEvidenceSum(questions: number, sum: EvidenceSummary): string {
  return `${questions} ${questions === 1 ? 'question' : 'questions'}: ${countsOf(sum)}`
}

function countsOf({ checked, quoted, paraphrased, none, notChecked }: EvidenceSummary): string {
  const found = `${quoted + paraphrased} of ${checked} found (${quoted} quoted, ${paraphrased} paraphrased)`
  return `${found}, ${none} not found, ${notChecked} not checked`
}
