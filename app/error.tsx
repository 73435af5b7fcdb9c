'use client'

import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { INTERFACE_LANGUAGES } from '@/lib/records/site'

/** What a reader sees when a page fails in the browser. Next hands it no data: the language is read off the page. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  const dictionary = dictionaryOf(INTERFACE_LANGUAGES.find((each) => each === document.documentElement.lang) ?? 'en')
  return (
    <section className="max-w-2xl py-10">
      <h1 className="text-2xl">{dictionary.errorTitle}</h1>
      <p className="mt-3 text-muted">{dictionary.errorBody}</p>
      <p className="mt-6 flex gap-6">
        <button type="button" onClick={reset} className="rounded-lg bg-accent px-4 py-1.5 text-paper">
          {dictionary.tryAgain}
        </button>
        <a href={paths.questions} className="py-1.5">
          {dictionary.questionList}
        </a>
      </p>
    </section>
  )
}
