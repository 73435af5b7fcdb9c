import { TopicPage } from '@/components/list/topic-page'
import { catalogue, found, metadataOf } from '../../catalogue'
import { decodeSegment, paramsOf } from '../../segment'

interface Props {
  params: Promise<{ tag: string }>
}

export const generateStaticParams = () => paramsOf('topic')

const model = async ({ params }: Props) => catalogue().topicPage(decodeSegment((await params).tag), 1)

export const generateMetadata = async (props: Props) => metadataOf(await model(props))

export default async function Page(props: Props) {
  return <TopicPage page={found(await model(props))} />
}
