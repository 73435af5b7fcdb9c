import { SourceListPage } from '@/components/source/source-list-page'
import { catalogue, found, metadataOf } from '../../../catalogue'
import { decodePage, paramsOf } from '../../../segment'

interface Props {
  params: Promise<{ page: string }>
}

export const generateStaticParams = () => paramsOf('sources')

const model = async ({ params }: Props) => catalogue().listPage('sources', decodePage((await params).page))

export const generateMetadata = async (props: Props) => metadataOf(await model(props))

export default async function Page(props: Props) {
  return <SourceListPage page={found(await model(props))} />
}
