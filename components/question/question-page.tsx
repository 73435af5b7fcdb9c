import { dictionaryOf } from '@/lib/dictionary/dictionary'
import type { QuestionPage as Page } from '@/lib/records/pages'
import { IssueReport } from '../site/issue-report'
import { DuplicateQuestion } from './duplicate-question'
import { QuestionDetail } from './question-detail'

/** What stands at a question's address: its answer, the way to the question that answers it, or its file's problems. */
export function QuestionPage({ page }: { page: Page }) {
  const dictionary = dictionaryOf(page.site.language)
  if (page.kind === 'issues') return <IssueReport report={page.report} dictionary={dictionary} />
  if (page.kind === 'duplicate') return <DuplicateQuestion original={page.original} dictionary={dictionary} />
  return <QuestionDetail page={page} />
}
