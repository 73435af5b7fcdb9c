import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { fillCount } from '@/lib/dictionary/fill'
import type { HomePage as Home, IssuesPage } from '@/lib/records/pages'
import { QuestionCards } from '../list/question-cards'
import { TagCloud } from '../list/tag-cloud'
import { IssueReport } from './issue-report'
import { RenderedHtml } from './rendered-html'
import { SearchForm } from './search-form'
import { WikiLink } from './wiki-link'

/** The start page: the site's name and search, the newest questions, the tags, and the site about itself. */
export function HomePage({ page }: { page: Home | IssuesPage }) {
  const { site } = page
  const dictionary = dictionaryOf(site.language)
  if (page.kind === 'issues') return <IssueReport report={page.report} dictionary={dictionary} />
  return (
    <>
      <section className="pb-6 sm:py-12">
        <h1 className="text-3xl sm:text-4xl">{site.name}</h1>
        {site.description && <p className="mt-3 max-w-measure text-muted sm:mt-4 sm:text-lg">{site.description}</p>}
        <div className="mt-4 max-w-2xl sm:mt-6">
          <SearchForm id="home-search" dictionary={dictionary} large hasShortcut />
        </div>
        <p className="mt-3 sm:mt-4">
          <WikiLink site={site} dictionary={dictionary} />
        </p>
      </section>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <section aria-labelledby="newest">
          <h2 id="newest" className="text-heading">
            {dictionary.newestQuestions}
          </h2>
          <QuestionCards cards={page.newest} site={site} heading="h3" />
          <p className="mt-4">
            <a href={paths.questions}>
              {dictionary.allQuestions} ({fillCount(dictionary.questionCount, page.questionCount)}) →
            </a>
          </p>
        </section>
        <div className="space-y-12">
          {page.tags.length > 0 && (
            <section aria-labelledby="tags">
              <h2 id="tags" className="mb-4 text-heading">
                {dictionary.tags}
              </h2>
              <TagCloud tags={page.tags} />
              {page.tagCount > page.tags.length && (
                <p className="mt-4">
                  <a href={paths.tags}>{dictionary.allTags} →</a>
                </p>
              )}
            </section>
          )}
          {page.aboutHtml && (
            <section aria-labelledby="about" className="text-small">
              <h2 id="about" className="mb-3 text-heading">
                {dictionary.aboutThisSite}
              </h2>
              <RenderedHtml html={page.aboutHtml} language={site.language} dictionary={dictionary} />
            </section>
          )}
        </div>
      </div>
    </>
  )
}
