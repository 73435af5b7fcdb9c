import type { Dictionary } from '@/lib/dictionary/en'
import { pickLabels } from '@/lib/dictionary/pick-labels'
import { QUERY_LENGTH } from '@/lib/search/query/query-terms'
import { Island } from '../island/island'
import { FIELD_LABELS } from '../search/field/field-labels'

interface Props {
  id: string
  dictionary: Dictionary
  large?: boolean
  hasShortcut?: boolean
}

/** The search field as a landmark: a plain form to the search page before, and without, any script. */
export function SearchForm({ id, dictionary, large = false, hasShortcut = false }: Props) {
  return (
    <search>
      <Island
        name="search-field"
        props={{ id, labels: pickLabels(dictionary, FIELD_LABELS), longest: QUERY_LENGTH, large, hasShortcut }}
      />
    </search>
  )
}
