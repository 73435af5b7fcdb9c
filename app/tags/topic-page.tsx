import { notFound } from 'next/navigation'
import { Pagination } from '@/components/list/pagination'
import { QuestionCards } from '@/components/list/question-cards'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { fill, fillCount } from '@/lib/dictionary/fill'
import { loadLibrary } from '@/lib/library'
import { paginate } from '@/lib/listing/paginate'

/** One page of the questions that have a topic. */
export function TopicPage({ slug, page }: { slug: string | undefined; page: number | undefined }) {
  const library = loadLibrary()
  const { site } = library
  const dictionary = dictionaryOf(site.language)
  const topic = slug && library.topic(slug)
  const part = topic && page && paginate(topic.questions, page)
  if (!part) notFound()
  return (
    <>
      <Breadcrumb
        dictionary={dictionary}
        crumbs={[
          { label: dictionary.home, href: paths.home },
          { label: dictionary.topics, href: paths.topics },
          { label: topic.tag },
        ]}
      />
      <h1 className="mt-4 text-2xl sm:text-3xl">
        <bdi>{fill(dictionary.topic, { tag: topic.tag })}</bdi>
      </h1>
      <p className="mt-1 text-sm text-muted">
        {fillCount(dictionary.questionCount, topic.questions.length)} ·{' '}
        <a href={paths.questions}>{dictionary.allQuestions}</a>
      </p>
      <QuestionCards cards={part.items.map(library.cardOf)} site={site} />
      <Pagination
        page={part.page}
        pageCount={part.pageCount}
        hrefOf={(n) => paths.topic(topic.tag, n)}
        dictionary={dictionary}
      />
    </>
  )
}
