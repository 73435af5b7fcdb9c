import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import type { QuestionOrder } from '@/lib/records/pages'

/** Switches the order of the question list; each order is a page of its own. */
export function SortLinks({ order, dictionary }: { order: QuestionOrder; dictionary: Dictionary }) {
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
          href={paths.questionList(value, 1)}
          aria-current={value === order ? 'true' : undefined}
          className={value === order ? 'font-semibold text-ink no-underline' : ''}
        >
          {label}
        </a>
      ))}
    </nav>
  )
}
