import { paths } from '@/lib/addresses/paths'
import { fill } from '@/lib/dictionary/fill'
import { loadLibrary } from '@/lib/library'
import { countPages } from '@/lib/listing/paginate'
import { listMetadata } from '../../../list-metadata'
import { decodePage, orPlaceholder, pageParams } from '../../../segment'
import { TOPICS_PER_PAGE, TopicIndexPage } from '../../topic-index-page'

interface Props {
  params: Promise<{ page: string }>
}

export const generateStaticParams = () =>
  orPlaceholder(pageParams(countPages(loadLibrary().topics.length, TOPICS_PER_PAGE)), { page: '-~' })

export async function generateMetadata({ params }: Props) {
  const { page } = await params
  return listMetadata(
    (dictionary) => `${dictionary.topics} – ${fill(dictionary.page, { n: page })}`,
    paths.topicIndex(Number(page)),
  )
}

export default async function Page({ params }: Props) {
  return <TopicIndexPage page={decodePage((await params).page)} />
}
