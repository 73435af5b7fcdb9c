import type { Dictionary } from '@/lib/dictionary/en'

interface Props {
  topics: readonly string[]
  chosen: string | undefined
  choose: (topic: string | undefined) => void
  dictionary: Dictionary
}

// A line or two: the topics of the results, not an index of topics.
const MOST_TOPICS = 8

/** Narrows the results to one topic, or widens them again. */
export function TopicFilter({ topics, chosen, choose, dictionary }: Props) {
  if (topics.length === 0) return null
  const choices = [undefined, ...topics.slice(0, MOST_TOPICS)]
  return (
    <fieldset className="mt-3 flex flex-wrap gap-2">
      <legend className="sr-only">{dictionary.filterByTopic}</legend>
      {choices.map((topic) => (
        <button
          key={topic ?? ''}
          type="button"
          aria-pressed={topic === chosen}
          onClick={() => choose(topic)}
          className={`rounded-full border px-3 py-0.5 text-sm ${topic === chosen ? 'border-accent font-semibold' : 'border-line'}`}
        >
          <bdi>{topic ?? dictionary.allOfTopic}</bdi>
        </button>
      ))}
    </fieldset>
  )
}
