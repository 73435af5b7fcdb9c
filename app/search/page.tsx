import { QuestionCards } from '@/components/list/question-cards'
import { TopicCloud } from '@/components/list/topic-cloud'
import { SearchResults } from '@/components/search/search-results.client'
import { Breadcrumb } from '@/components/site/breadcrumb'
import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { loadLibrary } from '@/lib/library'
import { listMetadata } from '../list-metadata'

export const generateMetadata = () => listMetadata((dictionary) => dictionary.search, paths.search)

// What helps a reader whose search found nothing, or can't run.
const TOPICS = 16
const NEWEST = 5

export default function SearchPage() {
  const library = loadLibrary()
  const { site, topics, questions } = library
  const dictionary = dictionaryOf(site.language)
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
      <SearchResults language={site.language} dictionary={dictionary} />
      <section className="search-help mt-10 border-t border-line pt-6">
        <p className="mb-4">
          <a href={paths.questions}>{dictionary.questionList} →</a>
        </p>
        <h2 className="mb-3 text-[1.1rem]">{dictionary.topics}</h2>
        <TopicCloud topics={topics.slice(0, TOPICS)} />
        <h2 className="mt-8 text-[1.1rem]">{dictionary.newestQuestions}</h2>
        <QuestionCards cards={questions.slice(0, NEWEST).map(library.cardOf)} site={site} heading="h3" />
      </section>
    </>
  )
}
