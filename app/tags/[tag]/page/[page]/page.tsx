import { paths } from '@/lib/addresses/paths'
import { topicSlug } from '@/lib/addresses/topic-slug'
import { fill } from '@/lib/dictionary/fill'
import { loadLibrary } from '@/lib/library'
import { countPages } from '@/lib/listing/paginate'
import { listMetadata } from '../../../../list-metadata'
import { decodePage, decodeSegment, orPlaceholder, pageParams } from '../../../../segment'
import { TopicPage } from '../../../topic-page'

interface Props {
  params: Promise<{ tag: string; page: string }>
}

export const generateStaticParams = () =>
  orPlaceholder(
    loadLibrary().topics.flatMap(({ tag, count }) =>
      pageParams(countPages(count)).map(({ page }) => ({
        tag: topicSlug(tag),
        page,
      })),
    ),
    { tag: '-~', page: '-~' },
  )

export async function generateMetadata({ params }: Props) {
  const { tag: segment, page } = await params
  const tag = decodeSegment(segment) ?? ''
  return listMetadata(
    (dictionary) => `${fill(dictionary.topic, { tag })} – ${fill(dictionary.page, { n: page })}`,
    paths.topic(tag, Number(page)),
  )
}

export default async function Page({ params }: Props) {
  const { tag, page } = await params
  return <TopicPage slug={decodeSegment(tag)} page={decodePage(page)} />
}
