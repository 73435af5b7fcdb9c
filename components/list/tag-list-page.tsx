import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import type { TopicListPage as Page } from '@/lib/records/pages'
import { Breadcrumb } from '../site/breadcrumb'
import { Pagination } from './pagination'
import { TopicCloud } from './tag-cloud'

/** One page of all topics with their counts. */
export function TopicListPage({ page }: { page: Page }) {
  const dictionary = dictionaryOf(page.site.language)
  return (
    <>
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[{ label: dictionary.home, href: paths.home }, { label: dictionary.topics }]}
      />
      <h1 className="mb-6 mt-4 text-2xl sm:text-3xl">{dictionary.topics}</h1>
      <TopicCloud topics={page.items} />
      <Pagination page={page.page} pageCount={page.pageCount} hrefOf={paths.topicIndex} dictionary={dictionary} />
    </>
  )
}
