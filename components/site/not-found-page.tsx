import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import type { Site } from '@/lib/records/site'
import { SearchForm } from './search-form'

/** What a reader sees at an address that leads nowhere: a search, and the ways on. */
export function NotFoundPage({ site }: { site: Site }) {
  const dictionary = dictionaryOf(site.language)
  return (
    <section className="max-w-2xl py-10">
      <h1 className="text-2xl sm:text-3xl">{dictionary.notFoundTitle}</h1>
      <p className="mb-6 mt-3 text-muted">{dictionary.notFoundBody}</p>
      <SearchForm id="not-found-search" dictionary={dictionary} large />
      <ul className="mt-6 flex flex-wrap gap-x-6">
        <li>
          <a href={paths.questions}>{dictionary.questionList}</a>
        </li>
        <li>
          <a href={paths.tags}>{dictionary.tags}</a>
        </li>
        <li>
          <a href={paths.home}>{dictionary.home}</a>
        </li>
      </ul>
    </section>
  )
}
