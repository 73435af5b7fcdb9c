import { languageAttributes } from '@/lib/text/language-attributes'
import { MarkedText } from '../marked-text'
import type { Suggestion } from './use-suggestions.client'

interface Props {
  id: string
  label: string
  suggestions: readonly Suggestion[]
  /** The place of the chosen one; any other number is none. */
  active: number
  choose: (place: number | undefined) => void
  open: (slug: string) => void
}

/** The id of the suggestion at a place, for `aria-activedescendant`. */
export function optionId(listId: string, place: number): string {
  return `${listId}-${place}`
}

/** The list of a combobox: the focus stays in the field, which handles the keys. */
export function SuggestionList({ id, label, suggestions, active, choose, open }: Props) {
  return (
    <div
      id={id}
      role="listbox"
      aria-label={label}
      onPointerLeave={() => choose(undefined)}
      className="absolute inset-x-0 top-full z-30 mt-1 overflow-hidden rounded-lg border border-line bg-raised shadow-lg"
    >
      {suggestions.map(({ slug, title, language, spans }, place) => (
        // biome-ignore lint/a11y/useFocusableInteractive: in a combobox the focus stays in the field, by aria-activedescendant
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field handles the keys
        <div
          key={slug}
          id={optionId(id, place)}
          role="option"
          aria-selected={place === active}
          {...languageAttributes(language)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => open(slug)}
          onPointerMove={() => choose(place)}
          className={`cursor-pointer border-l-4 px-3 py-2 text-small ${place === active ? 'border-accent bg-paper' : 'border-transparent'}`}
        >
          <MarkedText text={title} spans={spans} />
        </div>
      ))}
    </div>
  )
}
