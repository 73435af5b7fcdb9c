import type { Dictionary } from '@/lib/dictionary/en'
import { formatDate } from '@/lib/dictionary/format-date'
import type { InterfaceLanguage } from '@/lib/records/site'
import type { SourceFacts as Facts } from '@/lib/records/source'
import { languageAttributes } from '@/lib/text/language-attributes'

interface Props {
  source: Facts
  language: InterfaceLanguage
  dictionary: Dictionary
}

/** Who wrote a source, when, and where the original lives, as far as it says. */
export function SourceFacts({ source, language, dictionary }: Props) {
  const { author, date, url } = source
  return (
    <>
      {author && <span {...languageAttributes(source.language)}>{author}</span>}
      {date && <time dateTime={date}>{formatDate(date, language)}</time>}
      {url && (
        <a href={url} rel="noopener nofollow" className="inline-block py-0.5">
          {dictionary.original} ({new URL(url).host}) ↗
        </a>
      )}
    </>
  )
}
