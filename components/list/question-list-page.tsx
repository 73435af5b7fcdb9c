import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { fillCount } from '@/lib/dictionary/fill'
import type { QuestionListPage as Page } from '@/lib/records/pages'
import { Breadcrumb } from '../site/breadcrumb'
import { LanguageLinks } from './language-links'
import { Pagination } from './pagination'
import { QuestionCards } from './question-cards'
import { SortLinks } from './sort-links'
import { TagCloud } from './tag-cloud'

/** One page of the question list in one of its orders. */
export function QuestionListPage({ page }: { page: Page }) {
  const { site, order, language } = page
  const dictionary = dictionaryOf(site.language)
  return (
    <>
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[{ label: dictionary.home, href: paths.home }, { label: dictionary.questionList }]}
      />
      <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h1 className="text-2xl sm:text-3xl">{dictionary.questionList}</h1>
        <SortLinks order={order} language={language} dictionary={dictionary} />
      </div>
      <LanguageLinks page={page} dictionary={dictionary} />
      <p className="mt-1 text-sm text-muted">
        {fillCount(dictionary.questionCount, page.total)} · <a href={paths.tags}>{dictionary.allTags}</a>
      </p>
      <div className="beside">
        <div className="beside-text">
          <QuestionCards cards={page.items} site={site} />
          <Pagination
            page={page.page}
            pageCount={page.pageCount}
            hrefOf={(n) => paths.questionList(order, n, language)}
            dictionary={dictionary}
          />
        </div>
        {page.tags.length > 0 && (
          <section aria-labelledby="tags" className="beside-rest lg:pt-7">
            <h2 id="tags" className="mb-3 text-lead">
              {dictionary.tags}
            </h2>
            <TagCloud tags={page.tags} />
          </section>
        )}
      </div>
    </>
  )
}
