import { paths } from '@/lib/addresses/paths'
import type { Labels } from '@/lib/dictionary/pick-labels'
import type { Span } from '@/lib/records/text'
import type { SearchHit } from '@/lib/search/query/open-search'
import { languageAttributes } from '@/lib/text/language-attributes'
import { MarkedText } from '../marked-text'

interface Props {
  hits: readonly SearchHit[]
  marksOf: (text: string) => readonly Span[]
  dictionary: Labels<'closestQuestions'>
}

/** The questions nearest to a query that found nothing. */
export function ClosestQuestions({ hits, marksOf, dictionary }: Props) {
  return (
    <>
      <h2 className="mt-8 text-lead">{dictionary.closestQuestions}</h2>
      <ul className="mt-2 space-y-2">
        {hits.map(({ slug, title, language }) => (
          <li key={slug} {...languageAttributes(language)}>
            <a href={paths.question(slug)}>
              <MarkedText text={title} spans={marksOf(title)} />
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
