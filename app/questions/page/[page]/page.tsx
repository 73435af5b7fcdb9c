import { QuestionListPage } from '@/components/list/question-list-page'
import { catalogue, found, metadataOf } from '../../../catalogue'
import { decodePage, paramsOf } from '../../../segment'

interface Props {
  params: Promise<{ page: string }>
}

export const generateStaticParams = () => paramsOf('newest')

const model = async ({ params }: Props) => catalogue().listPage('newest', decodePage((await params).page))

export const generateMetadata = async (props: Props) => metadataOf(await model(props))

export default async function Page(props: Props) {
  return <QuestionListPage page={found(await model(props))} />
}
