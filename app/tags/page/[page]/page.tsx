import { TopicListPage } from '@/components/list/topic-list-page'
import { catalogue, found, metadataOf } from '../../../catalogue'
import { decodePage, paramsOf } from '../../../segment'

interface Props {
  params: Promise<{ page: string }>
}

export const generateStaticParams = () => paramsOf('topics')

const model = async ({ params }: Props) => catalogue().listPage('topics', decodePage((await params).page))

export const generateMetadata = async (props: Props) => metadataOf(await model(props))

export default async function Page(props: Props) {
  return <TopicListPage page={found(await model(props))} />
}
