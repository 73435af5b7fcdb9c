import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { fillCount } from '@/lib/dictionary/fill'
import type { SourceListPage as Page } from '@/lib/records/pages'
import { Pagination } from '../list/pagination'
import { Breadcrumb } from '../site/breadcrumb'
import { WikiLink } from '../site/wiki-link'
import { SourceCards } from './source-cards'

/** One page of the sources. */
export function SourceListPage({ page }: { page: Page }) {
  const { site } = page
  const dictionary = dictionaryOf(site.language)
  return (
    <>
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[{ label: dictionary.home, href: paths.home }, { label: dictionary.sources }]}
      />
      <h1 className="mt-4 text-2xl sm:text-3xl">{dictionary.sources}</h1>
      <p className="mt-1 text-sm text-muted">{fillCount(dictionary.sourceCount, page.total)}</p>
      {site.wiki && (
        <p className="mt-2">
          <WikiLink site={site} dictionary={dictionary} />
        </p>
      )}
      <SourceCards sources={page.items} language={site.language} dictionary={dictionary} />
      <Pagination page={page.page} pageCount={page.pageCount} hrefOf={paths.sourceList} dictionary={dictionary} />
    </>
  )
}
