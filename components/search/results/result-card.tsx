import { paths } from '@/lib/addresses/paths'
import { fill, fillCount } from '@/lib/dictionary/fill'
import { formatDate } from '@/lib/dictionary/format-date'
import type { Labels } from '@/lib/dictionary/pick-labels'
import type { InterfaceLanguage } from '@/lib/records/site'
import type { Span } from '@/lib/records/text'
import type { MatchSnippet } from '@/lib/search/query/find-snippet'
import type { SearchHit } from '@/lib/search/query/open-search'
import { languageAttributes } from '@/lib/text/language-attributes'
import { TAGS_ON_CARD, TagLinks } from '../../list/tag-links'
import { AI_GENERATED } from '../../question/ai-disclosure'
import { AiMark } from '../../question/ai-mark'
import { MarkedText } from '../marked-text'
import { type MATCHED_LABELS, matchedFields } from './matched-fields'

interface Props {
  hit: SearchHit
  /** What of the answer or an excerpt answers best; the start of the answer stands in until it has come. */
  snippet: MatchSnippet | undefined
  /** Whether the snippets have come, `undefined` ones too. */
  isWhole: boolean
  marksOf: (text: string) => readonly Span[]
  language: InterfaceLanguage
  dictionary: Labels<
    | 'aiMark'
    | 'aiMarkTitle'
    | 'alsoSearched'
    | 'fromExcerpt'
    | 'matchedIn'
    | 'referenceCount'
    | (typeof MATCHED_LABELS)[number]
  >
}

/** A found question with the words that matched. */
export function ResultCard({ hit, snippet, isWhole, marksOf, language, dictionary }: Props) {
  const isExcerpt = snippet !== undefined && snippet.origin !== 'answer'
  const fields = isWhole ? matchedFields(hit, snippet, marksOf, dictionary) : []
  return (
    <article className="py-5" data-slug={hit.slug}>
      <h2 className="text-lead" {...languageAttributes(hit.language)}>
        <a href={paths.question(hit.slug)} className="text-ink no-underline hover:text-accent hover:underline">
          <MarkedText text={hit.title} spans={marksOf(hit.title)} />
        </a>
      </h2>
      <p className="mt-1.5 max-w-measure text-small">
        {isExcerpt ? (
          <span className="mr-1.5 text-sm text-muted">{fill(dictionary.fromExcerpt, { n: snippet.origin })}</span>
        ) : (
          <AiMark dictionary={dictionary} />
        )}
        <span {...(!isExcerpt && AI_GENERATED)} {...languageAttributes(hit.language)}>
          {snippet ? (
            <>
              {snippet.isCut.before && '…'}
              <MarkedText text={snippet.text} spans={snippet.spans} />
              {snippet.isCut.after && '…'}
            </>
          ) : (
            <MarkedText text={hit.snippet} spans={marksOf(hit.snippet)} />
          )}
        </span>
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
        {isExcerpt && <AiMark dictionary={dictionary} />}
        <time dateTime={hit.date}>{formatDate(hit.date, language)}</time>
        <span>{fillCount(dictionary.referenceCount, hit.referenceCount)}</span>
        {fields.length > 0 && (
          <span>{fill(dictionary.matchedIn, { fields: new Intl.ListFormat(language).format(fields) })}</span>
        )}
        {hit.through.length > 0 && <span>{fill(dictionary.alsoSearched, { words: hit.through.join(', ') })}</span>}
        <TagLinks tags={hit.tags} most={TAGS_ON_CARD} />
      </div>
    </article>
  )
}
