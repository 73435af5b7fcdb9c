import { notFound } from 'next/navigation'
import { Pagination } from '@/components/list/pagination'
import { TopicCloud } from '@/components/list/topic-cloud'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { loadLibrary } from '@/lib/library'
import { paginate } from '@/lib/listing/paginate'

/** How many topics a page of the index holds. */
export const TOPICS_PER_PAGE = 200

/** One page of all topics with their counts. */
export function TopicIndexPage({ page }: { page: number | undefined }) {
  const { site, topics } = loadLibrary()
  const dictionary = dictionaryOf(site.language)
  const part = page && paginate(topics, page, TOPICS_PER_PAGE)
  if (!part) notFound()
  return (
    <>
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[{ label: dictionary.home, href: paths.home }, { label: dictionary.topics }]}
      />
      <h1 className="mb-6 mt-4 text-2xl sm:text-3xl">{dictionary.topics}</h1>
      <TopicCloud topics={part.items} />
      <Pagination page={part.page} pageCount={part.pageCount} hrefOf={paths.topicIndex} dictionary={dictionary} />
    </>
  )
}
