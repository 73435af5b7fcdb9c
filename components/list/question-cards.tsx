import { dictionaryOf } from '@/lib/dictionary/dictionary'
import type { QuestionCard as Card } from '@/lib/records/question-card'
import type { Site } from '@/lib/records/site'
import { QuestionCard } from '../question/question-card'

/** Questions one below the other; a sentence where there are none. */
export function QuestionCards({ cards, site, heading }: { cards: readonly Card[]; site: Site; heading?: 'h2' | 'h3' }) {
  if (cards.length === 0) return <p className="mt-4 text-muted">{dictionaryOf(site.language).noQuestions}</p>
  return (
    <div className="mt-2 max-w-measure divide-y divide-line">
      {cards.map((card) => (
        <QuestionCard key={card.slug} card={card} language={site.language} {...(heading && { heading })} />
      ))}
    </div>
  )
}
