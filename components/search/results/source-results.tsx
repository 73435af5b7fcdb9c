import { paths } from '@/lib/addresses/paths'
import type { Labels } from '@/lib/dictionary/pick-labels'
import type { Span } from '@/lib/records/text'
import type { FoundSources } from '@/lib/search/query/find-sources'
import { languageAttributes } from '@/lib/text/language-attributes'
import { TagCloud } from '../../list/tag-cloud'
import { MarkedText } from '../marked-text'

interface Props {
  found: FoundSources
  marksOf: (text: string) => readonly Span[]
  dictionary: Labels<'sourceResults'>
}

/** What was found beside questions: topics, and articles by the section that says most; nothing where there is none. */
export function SourceResults({ found: { sources, tags }, marksOf, dictionary }: Props) {
  if (sources.length === 0 && tags.length === 0) return null
  return (
    <section className="source-results beside-rest">
      <h2 className="mb-3 mt-5 text-lead">{dictionary.sourceResults}</h2>
      {tags.length > 0 && <TagCloud tags={tags.map(({ slug, count }) => ({ tag: slug, count }))} />}
      <ul className="mt-4 space-y-4">
        {sources.map(({ hit: { slug, title, heading, id, language }, snippet }) => (
          <li key={slug}>
            <h3 className="font-medium" {...languageAttributes(language)}>
              <a href={id === '' ? paths.source(slug) : paths.sourceSection(slug, id)}>
                <MarkedText text={title} spans={marksOf(title)} />
                {heading !== '' && (
                  <>
                    {' › '}
                    <MarkedText text={heading} spans={marksOf(heading)} />
                  </>
                )}
              </a>
            </h3>
            {snippet && (
              <p className="mt-1 max-w-measure text-small" {...languageAttributes(language)}>
                {snippet.isCut.before && '…'}
                <MarkedText text={snippet.text} spans={snippet.spans} />
                {snippet.isCut.after && '…'}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
