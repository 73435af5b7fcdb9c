import { QuestionListPage } from '@/components/list/question-list-page'
import { found, metadataOf } from '../../catalogue'
import { type ListProps, listsOf } from '../../list-route'
import { paramsOf } from '../../segment'

export const generateStaticParams = () => paramsOf('questions')

const model = listsOf('questions')

export const generateMetadata = async (props: ListProps) => metadataOf(await model(props))

export default async function Page(props: ListProps) {
  return <QuestionListPage page={found(await model(props))} />
}
