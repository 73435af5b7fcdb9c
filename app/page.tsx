import { QuestionCards } from '@/components/list/question-cards'
import { TopicCloud } from '@/components/list/topic-cloud'
import { IssueReport } from '@/components/site/issue-report'
import { RenderedHtml } from '@/components/site/rendered-html'
import { SearchForm } from '@/components/site/search-form'
import { WikiLink } from '@/components/site/wiki-link'
import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { fillCount } from '@/lib/dictionary/fill'
import { loadLibrary } from '@/lib/library'

// A screen's worth of each; the rest is one link away.
const NEWEST = 8
const TOPICS = 24

export default function HomePage() {
  const library = loadLibrary()
  const { site, questions, topics } = library
  const dictionary = dictionaryOf(site.language)
  const report = library.reportOf('site')
  if (report) return <IssueReport report={report} dictionary={dictionary} />
  return (
    <>
      <section className="py-6 sm:py-12">
        <h1 className="text-3xl sm:text-4xl">{site.name}</h1>
        {site.description && <p className="mt-4 max-w-measure text-lg text-muted">{site.description}</p>}
        <div className="mt-6 max-w-2xl">
          <SearchForm id="home-search" dictionary={dictionary} large />
        </div>
        <p className="mt-4">
          <WikiLink site={site} dictionary={dictionary} />
        </p>
      </section>
      <div className="grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <section aria-labelledby="newest">
          <h2 id="newest" className="text-[1.25rem]">
            {dictionary.newestQuestions}
          </h2>
          <QuestionCards cards={questions.slice(0, NEWEST).map(library.cardOf)} site={site} heading="h3" />
          <p className="mt-4">
            <a href={paths.questions}>
              {dictionary.allQuestions} ({fillCount(dictionary.questionCount, questions.length)}) →
            </a>
          </p>
        </section>
        <div className="space-y-12">
          {topics.length > 0 && (
            <section aria-labelledby="topics">
              <h2 id="topics" className="mb-4 text-[1.25rem]">
                {dictionary.topics}
              </h2>
              <TopicCloud topics={topics.slice(0, TOPICS)} />
              {topics.length > TOPICS && (
                <p className="mt-4">
                  <a href={paths.topics}>{dictionary.allTopics} →</a>
                </p>
              )}
            </section>
          )}
          {library.aboutHtml && (
            <section aria-labelledby="about" className="text-[0.96rem]">
              <h2 id="about" className="mb-3 text-[1.25rem]">
                {dictionary.aboutThisSite}
              </h2>
              <RenderedHtml html={library.aboutHtml} language={site.language} />
            </section>
          )}
        </div>
      </div>
    </>
  )
}
