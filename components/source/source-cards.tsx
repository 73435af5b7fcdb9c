import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { fillCount } from '@/lib/dictionary/fill'
import type { SourceCard } from '@/lib/records/pages'
import type { InterfaceLanguage } from '@/lib/records/site'
import { languageAttributes } from '@/lib/text/language-attributes'
import { SourceFacts } from './source-facts'

interface Props {
  sources: readonly SourceCard[]
  language: InterfaceLanguage
  dictionary: Dictionary
}

/** Sources with how often they are cited. */
export function SourceCards({ sources, language, dictionary }: Props) {
  return (
    <ul className="entries mt-4">
      {sources.map((source) => (
        <li key={source.slug} className="py-4">
          <h2 className="text-lead" {...languageAttributes(source.language)}>
            <a href={paths.source(source.slug)} className="text-ink no-underline hover:text-accent hover:underline">
              {source.title}
            </a>
          </h2>
          <div className="mt-1 flex flex-wrap gap-x-4 text-sm text-muted">
            <SourceFacts source={source} language={language} dictionary={dictionary} />
            {source.citedBy > 0 && <span>{fillCount(dictionary.citedByCount, source.citedBy)}</span>}
          </div>
        </li>
      ))}
    </ul>
  )
}
