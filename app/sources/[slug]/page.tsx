import { cache } from 'react'
import { SourcePage } from '@/components/source/source-page'
import { catalogue, found, metadataOf } from '../../catalogue'
import { decodeSegment, paramsOf } from '../../segment'

interface Props {
  params: Promise<{ slug: string }>
}

export const generateStaticParams = () => paramsOf('source')

// The head of the page asks for it too.
const sourcePage = cache((slug: string) => catalogue().sourcePage(slug))

const model = async ({ params }: Props) => sourcePage(decodeSegment((await params).slug))

export const generateMetadata = async (props: Props) => metadataOf(await model(props))

export default async function Page(props: Props) {
  return <SourcePage page={found(await model(props))} />
}
