import { notFound } from 'next/navigation'
import { Pagination } from '@/components/list/pagination'
import { QuestionCards } from '@/components/list/question-cards'
import { type Order, SortLinks } from '@/components/list/sort-links'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { fillCount } from '@/lib/dictionary/fill'
import { loadLibrary } from '@/lib/library'
import { paginate } from '@/lib/listing/paginate'

/** One page of the question list in one of its orders. */
export function QuestionListPage({ order, page }: { order: Order; page: number | undefined }) {
  const library = loadLibrary()
  const { site } = library
  const dictionary = dictionaryOf(site.language)
  const questions = order === 'title' ? library.questionsByTitle() : library.questions
  const part = page && paginate(questions, page)
  if (!part) notFound()
  return (
    <>
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[{ label: dictionary.home, href: paths.home }, { label: dictionary.questionList }]}
      />
      <div className="mt-4 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        <h1 className="text-2xl sm:text-3xl">{dictionary.questionList}</h1>
        <SortLinks order={order} dictionary={dictionary} />
      </div>
      <p className="mt-1 text-sm text-muted">
        {fillCount(dictionary.questionCount, questions.length)} · <a href={paths.topics}>{dictionary.allTopics}</a>
      </p>
      <QuestionCards cards={part.items.map(library.cardOf)} site={site} />
      <Pagination
        page={part.page}
        pageCount={part.pageCount}
        hrefOf={(n) => paths.questionList(order, n)}
        dictionary={dictionary}
      />
    </>
  )
}
