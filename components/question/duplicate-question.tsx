import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import type { QuestionLink } from '@/lib/records/pages'
import { languageAttributes } from '@/lib/text/language-attributes'

/** Leads on to the question that was asked before, at once; a plain link where the browser doesn't follow refreshes. */
export function DuplicateQuestion({ original, dictionary }: { original: QuestionLink; dictionary: Dictionary }) {
  const href = paths.question(original.slug)
  return (
    <section className="py-10">
      <meta httpEquiv="refresh" content={`0;url=${href}`} />
      <h1 className="text-2xl">{dictionary.redirectTitle}</h1>
      <p className="mt-3">
        {dictionary.redirectBody}{' '}
        <a href={href} {...languageAttributes(original.language)}>
          {original.title}
        </a>
      </p>
    </section>
  )
}
