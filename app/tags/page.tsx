import { TopicListPage } from '@/components/list/topic-list-page'
import { catalogue, found, metadataOf } from '../catalogue'

export const generateMetadata = () => metadataOf(catalogue().listPage('topics', 1))

export default function Page() {
  return <TopicListPage page={found(catalogue().listPage('topics', 1))} />
}
