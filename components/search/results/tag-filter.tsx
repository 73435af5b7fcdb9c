import type { Labels } from '@/lib/dictionary/pick-labels'

interface Props {
  tags: readonly string[]
  chosen: string | undefined
  choose: (tag: string | undefined) => void
  dictionary: Labels<'allOfTag' | 'filterByTag'>
}

// A line or two: the tags of the results, not an index of tags.
const MOST_TAGS = 8

/** Narrows the results to one tag, or widens them again. */
export function TagFilter({ tags, chosen, choose, dictionary }: Props) {
  if (tags.length === 0) return null
  const choices = [undefined, ...tags.slice(0, MOST_TAGS)]
  return (
    <fieldset className="mt-3 flex flex-wrap gap-2">
      <legend className="sr-only">{dictionary.filterByTag}</legend>
      {choices.map((tag) => (
        <button
          key={tag ?? ''}
          type="button"
          aria-pressed={tag === chosen}
          onClick={() => choose(tag)}
          className={`rounded-full border px-3 py-0.5 text-sm ${tag === chosen ? 'border-accent font-semibold' : 'border-line'}`}
        >
          <bdi>{tag ?? dictionary.allOfTag}</bdi>
        </button>
      ))}
    </fieldset>
  )
}
