import { paths } from '@/lib/addresses/paths'
import type { TagCount } from '@/lib/records/pages'

/** Tags with their counts, the most used first. */
export function TagCloud({ tags }: { tags: readonly TagCount[] }) {
  return (
    <ul className="flex flex-wrap gap-2">
      {tags.map(({ tag, count }) => (
        <li key={tag}>
          <a
            href={paths.tag(tag)}
            className="inline-flex items-baseline gap-2 rounded-full border border-line bg-raised px-3.5 py-1 text-small text-ink no-underline hover:border-accent"
          >
            <bdi>{tag}</bdi> <span className="text-sm text-muted">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
