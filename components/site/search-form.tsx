import type { Dictionary } from '@/lib/dictionary/en'
import { QUERY_LENGTH } from '@/lib/search/query/query-terms'
import { SearchField } from '../search/field/search-field.client'

interface Props {
  id: string
  dictionary: Dictionary
  large?: boolean
  hasShortcut?: boolean
}

/** The search field as a landmark: a plain form to the search page before, and without, any script. */
export function SearchForm({ id, dictionary, large = false, hasShortcut = false }: Props) {
  const { search, searchPlaceholder, suggestionCount } = dictionary
  return (
    <search>
      <SearchField
        id={id}
        labels={{ search, searchPlaceholder, suggestionCount }}
        longest={QUERY_LENGTH}
        large={large}
        hasShortcut={hasShortcut}
      />
    </search>
  )
}
