import { foldTitle } from '../parse/fold-title'
import type { QuestionHead } from '../parse/heads'
import { FILE_START, type FileReport } from './file-report'
import { quoteFound } from './quote-found'

/**
 * Warns of each question whose title an earlier one has, apart from case, width and white space: readers can't tell the
 * two apart in a list. A duplicate that says so is none.
 */
export function reportRepeatedTitles(
  questions: readonly QuestionHead[],
  reportFor: (file: string) => FileReport,
): void {
  const first = new Map<string, string>()
  for (const { file, facts } of questions) {
    if (!facts || facts.duplicateOf !== undefined) continue
    const title = foldTitle(facts.title)
    const other = first.get(title)
    if (other === undefined) {
      first.set(title, file)
      continue
    }
    reportFor(file).add('title-repeated', facts.titlePlace ?? FILE_START, {
      found: `the title ${quoteFound(facts.title)}, which ${other} has too`,
      expected: 'a title that no other question has',
      fix: 'say in the title how the two differ; if they ask the same, write duplicate_of: and the slug of the other one',
    })
  }
}
