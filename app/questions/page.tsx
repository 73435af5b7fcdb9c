import { listMetadata } from '../list-metadata'
import { QuestionListPage } from './question-list-page'

export const generateMetadata = () => listMetadata((dictionary) => dictionary.questionList, '/questions')

export default function Page() {
  return <QuestionListPage order="newest" page={1} />
}
