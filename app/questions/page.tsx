import { QuestionListPage } from '@/components/list/question-list-page'
import { catalogue, found, metadataOf } from '../catalogue'

export const generateMetadata = () => metadataOf(catalogue().listPage('newest', 1))

export default function Page() {
  return <QuestionListPage page={found(catalogue().listPage('newest', 1))} />
}
