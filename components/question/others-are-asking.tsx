import { dictionaryOf } from '@/lib/dictionary/dictionary'
import type { QuestionCard as Card } from '@/lib/records/question-card'
import type { InterfaceLanguage } from '@/lib/records/site'
import { QuestionCard } from './question-card'

interface Props {
  cards: readonly Card[]
  /** That of the question which the others are like. */
  language: InterfaceLanguage
}

/** The most similar questions, newest first; nothing where there are none. */
export function OthersAreAsking({ cards, language }: Props) {
  if (cards.length === 0) return null
  return (
    <section aria-labelledby="others" lang={language} className="mt-14">
      <h2 id="others" className="text-heading">
        {dictionaryOf(language).othersAreAsking}
      </h2>
      <div className="entries mt-2">
        {cards.map((card) => (
          <QuestionCard key={card.slug} card={card} language={language} heading="h3" />
        ))}
      </div>
    </section>
  )
}
