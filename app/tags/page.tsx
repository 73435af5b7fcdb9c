import { paths } from '@/lib/addresses/paths'
import { listMetadata } from '../list-metadata'
import { TopicIndexPage } from './topic-index-page'

export const generateMetadata = () => listMetadata((dictionary) => dictionary.topics, paths.topics)

export default function Page() {
  return <TopicIndexPage page={1} />
}
