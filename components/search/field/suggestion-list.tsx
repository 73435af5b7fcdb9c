import { fill } from '@/lib/dictionary/fill'
import { languageAttributes } from '@/lib/text/language-attributes'
import { MarkedText } from '../marked-text'
import type { FieldLabels } from './field-labels'
import type { Suggestion } from './use-suggestions.client'

interface Props {
  id: string
  labels: FieldLabels
  suggestions: readonly Suggestion[]
  /** The place of the chosen one; any other number is none. */
  active: number
  choose: (place: number | undefined) => void
  open: (href: string) => void
}

const BOX =
  'absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-lg border border-line bg-raised shadow-lg' as const

/** The id of the suggestion at a place, for `aria-activedescendant`. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`
}

/** The list of a combobox: the focus stays in the field, which handles the keys. */
export function SuggestionList({ id, labels, suggestions, active, choose, open }: Props) {
  const labelOf = (kind: Suggestion['kind']) =>
    kind === 'source' ? labels.articleSuggestion : kind === 'tag' ? labels.topicSuggestion : undefined
  return (
    <div id={id} role="listbox" aria-label={labels.search} onPointerLeave={() => choose(undefined)} className={BOX}>
      {suggestions.map(({ kind, href, title, language, spans }, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: in a combobox the focus stays in the field, by aria-activedescendant
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
        <div
          key={href}
          id={optionId(id, place)}
          role="option"
          aria-selected={place === active}
          {...languageAttributes(language)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => open(href)}
          onPointerMove={() => choose(place)}
          className={`flex cursor-pointer items-baseline justify-between gap-3 border-l-4 px-3 py-2 text-small ${place === active ? 'border-accent bg-paper' : 'border-transparent'} ${kind === 'all' ? 'text-accent' : ''}`}
        >
          <span className="min-w-0">
            {kind === 'all' ? fill(labels.allResults, { query: title }) : <MarkedText text={title} spans={spans} />}
          </span>
          {labelOf(kind) && <span className="shrink-0 text-sm text-muted">{labelOf(kind)}</span>}
        </div>
      ))}
    </div>
  )
}

/** What stands in the place of the list where nothing is found. */
export function NoSuggestions({ labels }: { labels: FieldLabels }) {
  return <p className={`${BOX} px-3 py-2 text-small text-muted`}>{labels.noSuggestions}</p>
}
