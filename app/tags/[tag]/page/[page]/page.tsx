import { TopicPage } from '@/components/list/topic-page'
import { catalogue, found, metadataOf } from '../../../../catalogue'
import { decodePage, decodeSegment, paramsOf } from '../../../../segment'

interface Props {
  params: Promise<{ tag: string; page: string }>
}

export const generateStaticParams = () => paramsOf('topic-page')

const model = async ({ params }: Props) => {
  const { tag, page } = await params
  return catalogue().topicPage(decodeSegment(tag), decodePage(page))
}

export const generateMetadata = async (props: Props) => metadataOf(await model(props))

export default async function Page(props: Props) {
  return <TopicPage page={found(await model(props))} />
}
