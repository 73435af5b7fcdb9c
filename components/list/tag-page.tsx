import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { fill, fillCount } from '@/lib/dictionary/fill'
import type { TagPage as Page } from '@/lib/records/pages'
import { Breadcrumb } from '../site/breadcrumb'
import { FeedLinks } from '../site/feed-links'
import { Pagination } from './pagination'
import { QuestionCards } from './question-cards'

/** One page of the questions that have a tag. */
export function TagPage({ page }: { page: Page }) {
  const { site, tag, hasFeeds } = page
  const dictionary = dictionaryOf(site.language)
  return (
    <>
      {hasFeeds && (
        <FeedLinks title={`${tag} – ${site.name}`} atom={paths.tagAtomFeed(tag)} json={paths.tagJsonFeed(tag)} />
      )}
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[
          { label: dictionary.home, href: paths.home },
          { label: dictionary.tags, href: paths.tags },
          { label: tag },
        ]}
      />
      <h1 className="mt-4 text-2xl sm:text-3xl">
        <bdi>{fill(dictionary.tag, { tag })}</bdi>
      </h1>
      <p className="mt-1 text-sm text-muted">
        {fillCount(dictionary.questionCount, page.total)} · <a href={paths.questions}>{dictionary.allQuestions}</a>
      </p>
      <QuestionCards cards={page.items} site={site} isWide />
      <Pagination
        page={page.page}
        pageCount={page.pageCount}
        hrefOf={(n) => paths.tag(tag, n)}
        dictionary={dictionary}
      />
    </>
  )
}
