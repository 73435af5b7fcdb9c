import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import type { QuestionLink } from '@/lib/records/pages'
import { languageAttributes } from '@/lib/text/language-attributes'

interface Props {
  newer: QuestionLink | undefined
  older: QuestionLink | undefined
  dictionary: Dictionary
}

/** The questions on either side in the order of the list. */
export function QuestionNeighbours({ newer, older, dictionary }: Props) {
  if (!newer && !older) return null
  return (
    <nav aria-label={dictionary.neighbours} className="mt-12 grid gap-4 border-t border-line pt-6 sm:grid-cols-2">
      {newer && <Neighbour question={newer} rel="prev" label={`← ${dictionary.newerQuestion}`} />}
      {older && (
        <Neighbour
          question={older}
          rel="next"
          label={`${dictionary.olderQuestion} →`}
          className="sm:col-start-2 sm:text-right"
        />
      )}
    </nav>
  )
}

interface NeighbourProps {
  question: QuestionLink
  rel: 'prev' | 'next'
  label: string
  className?: string
}

function Neighbour({ question, rel, label, className = '' }: NeighbourProps) {
  return (
    <a
      href={paths.question(question.slug)}
      rel={rel}
      className={`block text-ink no-underline hover:underline ${className}`}
    >
      <span className="block text-sm text-muted">{label}</span>
      <span {...languageAttributes(question.language)}>{question.title}</span>
    </a>
  )
}
