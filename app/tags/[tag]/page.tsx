import { paths } from '@/lib/addresses/paths'
import { topicSlug } from '@/lib/addresses/topic-slug'
import { fill } from '@/lib/dictionary/fill'
import { loadLibrary } from '@/lib/library'
import { listMetadata } from '../../list-metadata'
import { decodeSegment, orPlaceholder } from '../../segment'
import { TopicPage } from '../topic-page'

interface Props {
  params: Promise<{ tag: string }>
}

export const generateStaticParams = () =>
  orPlaceholder(
    loadLibrary().topics.map(({ tag }) => ({ tag: topicSlug(tag) })),
    { tag: '-~' },
  )

export async function generateMetadata({ params }: Props) {
  const tag = decodeSegment((await params).tag) ?? ''
  return listMetadata((dictionary) => fill(dictionary.topic, { tag }), paths.topic(tag))
}

export default async function Page({ params }: Props) {
  return <TopicPage slug={decodeSegment((await params).tag)} page={1} />
}
