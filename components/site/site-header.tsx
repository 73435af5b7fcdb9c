import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { SearchForm } from './search-form'

/** The top of every page: where one is, the three lists, and the search field. */
export function SiteHeader({ siteName, dictionary }: { siteName: string; dictionary: Dictionary }) {
  return (
    <header className="border-b border-line bg-raised">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:left-3 focus:top-3 focus:z-50 focus:bg-raised focus:px-3 focus:py-2"
      >
        {dictionary.skipToContent}
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-6 gap-y-2 px-4 py-2 sm:px-6 md:py-3">
        <a href={paths.home} className="text-lg font-semibold text-ink no-underline hover:underline">
          {siteName}
        </a>
        <nav aria-label={dictionary.mainNavigation} className="flex flex-wrap gap-x-5 text-small">
          <a className="py-1 text-ink no-underline hover:underline" href={paths.questions}>
            {dictionary.questionList}
          </a>
          <a className="py-1 text-ink no-underline hover:underline" href={paths.tags}>
            {dictionary.tags}
          </a>
          <a className="py-1 text-ink no-underline hover:underline" href={paths.sources}>
            {dictionary.sources}
          </a>
        </nav>
        {/* A narrow start page has its own field, and room for one. */}
        <div className="w-full max-md:in-[:has(main_search)]:hidden md:ml-auto md:w-80">
          <SearchForm id="header-search" dictionary={dictionary} hasShortcut />
        </div>
      </div>
    </header>
  )
}
