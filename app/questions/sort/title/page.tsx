import { paths } from '@/lib/addresses/paths'
import { listMetadata } from '../../../list-metadata'
import { QuestionListPage } from '../../question-list-page'

export const generateMetadata = () =>
  listMetadata((dictionary) => `${dictionary.questionList} – ${dictionary.sortTitle}`, paths.questionList('title', 1))

export default function Page() {
  return <QuestionListPage order="title" page={1} />
}
