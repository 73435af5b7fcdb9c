import { paths } from '@/lib/addresses/paths'
import { dictionaryOf } from '@/lib/dictionary/dictionary'
import { fillCount } from '@/lib/dictionary/fill'
import { formatDate } from '@/lib/dictionary/format-date'
import type { QuestionCard as Card } from '@/lib/records/question-card'
import type { InterfaceLanguage } from '@/lib/records/site'
import { languageAttributes } from '@/lib/text/language-attributes'
import { TAGS_ON_CARD, TagLinks } from '../list/tag-links'
import { AI_GENERATED } from './ai-disclosure'
import { AiMark } from './ai-mark'

interface Props {
  card: Card
  /** That of what stands around the card: a list is the site's, what others ask is the question's. */
  language: InterfaceLanguage
  heading?: 'h2' | 'h3'
}

/** A question in a list: its title, the start of its answer under the AI mark, its date, references, evidence and tags. */
export function QuestionCard({ card, language, heading: Heading = 'h2' }: Props) {
  const { evidence } = card
  const dictionary = dictionaryOf(language)
  return (
    <article className="py-5" data-slug={card.slug}>
      <Heading className="text-lead" {...languageAttributes(card.language)}>
        <a href={paths.question(card.slug)} className="text-ink no-underline hover:text-accent hover:underline">
          {card.title}
        </a>
      </Heading>
      {card.snippet && (
        <p className="mt-1.5 line-clamp-3 max-w-measure text-small">
          <AiMark dictionary={dictionary} />
          <span {...AI_GENERATED} {...languageAttributes(card.language)}>
            <bdi>{card.snippet}</bdi>
          </span>
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-muted">
        <time dateTime={card.date}>{formatDate(card.date, language)}</time>
        <span>{fillCount(dictionary.referenceCount, card.referenceCount)}</span>
        {evidence && <span>{fillCount(dictionary.evidenceShort, evidence.checked, { found: evidence.found })}</span>}
        <TagLinks tags={card.tags} most={TAGS_ON_CARD} />
      </div>
    </article>
  )
}
