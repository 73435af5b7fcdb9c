import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import type { TagListPage as Page } from '@/lib/records/pages'
import { Breadcrumb } from '../site/breadcrumb'
import { Pagination } from './pagination'
import { TagCloud } from './tag-cloud'

/** One page of all tags with their counts. */
export function TagListPage({ page }: { page: Page }) {
  const dictionary = dictionaryOf(page.site.language)
  return (
    <>
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[{ label: dictionary.home, href: paths.home }, { label: dictionary.tags }]}
      />
      <h1 className="mb-6 mt-4 text-2xl sm:text-3xl">{dictionary.tags}</h1>
      <TagCloud tags={page.items} />
      <Pagination page={page.page} pageCount={page.pageCount} hrefOf={paths.tagList} dictionary={dictionary} />
    </>
  )
}
