import { SourceListPage } from '@/components/source/source-list-page'
import { found, metadataOf } from '../../catalogue'
import { type ListProps, listsOf } from '../../list-route'
import { paramsOf } from '../../segment'

export const generateStaticParams = () => paramsOf('sources')

const model = listsOf('sources')

export const generateMetadata = async (props: ListProps) => metadataOf(await model(props))

export default async function Page(props: ListProps) {
  return <SourceListPage page={found(await model(props))} />
}
