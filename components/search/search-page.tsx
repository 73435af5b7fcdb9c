import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { pickLabels } from '@/lib/dictionary/pick-labels'
import type { SearchPage as Page } from '@/lib/records/pages'
import { Island } from '../island/island'
import { IslandLabels } from '../island/island-labels'
import { QuestionCards } from '../list/question-cards'
import { TagCloud } from '../list/tag-cloud'
import { Breadcrumb } from '../site/breadcrumb'
import { RESULT_LABELS } from './results/result-labels'

/** The search page: results where scripts run, and what helps whoever found nothing. */
export function SearchPage({ page }: { page: Page }) {
  const { site, tags, newest } = page
  const dictionary = dictionaryOf(site.language)
  const labels = pickLabels(dictionary, RESULT_LABELS)
  return (
    <>
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[{ label: dictionary.home, href: paths.home }, { label: dictionary.search }]}
      />
      <h1 className="mb-3 mt-4 text-2xl sm:text-3xl">{dictionary.search}</h1>
      <noscript>
        <p>{dictionary.searchNeedsScript}</p>
      </noscript>
      <IslandLabels labels={labels} />
      <Island name="search-results" props={{ language: site.language, labels }} />
      <section className="search-help mt-10 border-t border-line pt-6">
        <p className="mb-4">
          <a href={paths.questions}>{dictionary.questionList} →</a>
        </p>
        <h2 className="mb-3 text-lead">{dictionary.tags}</h2>
        <TagCloud tags={tags} />
        <h2 className="mt-8 text-lead">{dictionary.newestQuestions}</h2>
        <QuestionCards cards={newest} site={site} heading="h3" isWide />
      </section>
    </>
  )
}
