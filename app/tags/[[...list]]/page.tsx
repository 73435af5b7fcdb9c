import { TagListPage } from '@/components/list/tag-list-page'
import { TagPage } from '@/components/list/tag-page'
import { found, metadataOf } from '../../catalogue'
import { type ListProps, listsOf } from '../../list-route'
import { paramsOf } from '../../segment'

export const generateStaticParams = () => paramsOf('tags')

const model = listsOf('tags')

export const generateMetadata = async (props: ListProps) => metadataOf(await model(props))

export default async function Page(props: ListProps) {
  const page = found(await model(props))
  return 'tag' in page ? <TagPage page={page} /> : <TagListPage page={page} />
}
