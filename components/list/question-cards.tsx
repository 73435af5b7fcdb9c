import { dictionaryOf } from '@/lib/dictionary/dictionary'
import type { QuestionCard as Card } from '@/lib/records/question-card'
import type { Site } from '@/lib/records/site'
import { QuestionCard } from '../question/question-card'

interface Props {
  cards: readonly Card[]
  site: Site
  heading?: 'h2' | 'h3'
  /** Whether nothing stands beside them on a wide page, so that two of them can. */
  isWide?: boolean
}

/** Questions one below the other; a sentence where there are none. */
export function QuestionCards({ cards, site, heading, isWide = false }: Props) {
  if (cards.length === 0) return <p className="mt-4 text-muted">{dictionaryOf(site.language).noQuestions}</p>
  return (
    <div className={`mt-2 ${isWide ? 'entries' : 'max-w-measure divide-y divide-line'}`}>
      {cards.map((card) => (
        <QuestionCard key={card.slug} card={card} language={site.language} {...(heading && { heading })} />
      ))}
    </div>
  )
}
