import { paths } from '@/lib/addresses/paths'

/** The tags of a question, each leading to its list. */
export function TagLinks({ tags }: { tags: readonly string[] }) {
  if (tags.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-3">
      {tags.map((tag) => (
        <li key={tag}>
          <a href={paths.tag(tag)} className="text-muted no-underline hover:text-ink hover:underline">
            <span aria-hidden="true">#</span>
            <bdi>{tag}</bdi>
          </a>
        </li>
      ))}
    </ul>
  )
}
