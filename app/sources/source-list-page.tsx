import { notFound } from 'next/navigation'
import { Pagination } from '@/components/list/pagination'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { WikiLink } from '@/components/site/wiki-link'
import { SourceCards } from '@/components/source/source-cards'
import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { fillCount } from '@/lib/dictionary/fill'
import { loadLibrary } from '@/lib/library'
import { paginate } from '@/lib/listing/paginate'

/** One page of the wiki articles. */
export function SourceListPage({ page }: { page: number | undefined }) {
  const { site, sources, citationCount } = loadLibrary()
  const dictionary = dictionaryOf(site.language)
  const part = page && paginate(sources, page)
  if (!part) notFound()
  return (
    <>
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[{ label: dictionary.home, href: paths.home }, { label: dictionary.sources }]}
      />
      <h1 className="mt-4 text-2xl sm:text-3xl">{dictionary.sources}</h1>
      <p className="mt-1 text-sm text-muted">{fillCount(dictionary.sourceCount, sources.length)}</p>
      {site.wiki && (
        <p className="mt-2">
          <WikiLink site={site} dictionary={dictionary} />
        </p>
      )}
      <SourceCards
        sources={part.items}
        citationCount={citationCount}
        language={site.language}
        dictionary={dictionary}
      />
      <Pagination page={part.page} pageCount={part.pageCount} hrefOf={paths.sourceList} dictionary={dictionary} />
    </>
  )
}
