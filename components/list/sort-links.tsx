import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import type { QuestionOrder } from '@/lib/records/pages'

interface Props {
  order: QuestionOrder
  /** The one that the list is narrowed to. */
  language?: string | undefined
  dictionary: Dictionary
}

/** Switches the order of the question list; each order is a page of its own. */
export function SortLinks({ order, language, dictionary }: Props) {
  const choices: readonly [QuestionOrder, string][] = [
    ['newest', dictionary.sortNewest],
    ['title', dictionary.sortTitle],
  ]
  return (
    <nav aria-label={dictionary.sortBy} className="flex flex-wrap items-center gap-x-4 text-small">
      <span className="text-muted">{dictionary.sortBy}</span>
      {choices.map(([value, label]) => (
        <a
          key={value}
          href={paths.questionList(value, 1, language)}
          aria-current={value === order ? 'true' : undefined}
          className={value === order ? 'py-1 font-semibold text-ink no-underline' : 'py-1'}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
