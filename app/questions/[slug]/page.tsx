import { cache } from 'react'
import { QuestionPage } from '@/components/question/question-page'
import { catalogue, found, metadataOf } from '../../catalogue'
import { decodeSegment, paramsOf } from '../../segment'

interface Props {
  params: Promise<{ slug: string }>
}

export const generateStaticParams = () => paramsOf('question')

// The head of the page asks for it too.
const questionPage = cache((slug: string) => catalogue().questionPage(slug))

const model = async ({ params }: Props) => questionPage(decodeSegment((await params).slug))

export const generateMetadata = async (props: Props) => metadataOf(await model(props))

export default async function Page(props: Props) {
  return <QuestionPage page={found(await model(props))} />
}
