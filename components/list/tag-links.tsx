import { paths } from '@/lib/addresses/paths'

/** So many stand on a card: a list of cards is about its questions. */
export const TAGS_ON_CARD = 5

/** The tags of a question, each leading to its list; beyond `most`, how many more there are. */
export function TagLinks({ tags, most = tags.length }: { tags: readonly string[]; most?: number }) {
  if (tags.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-3">
      {tags.slice(0, most).map((tag) => (
        <li key={tag}>
          <a
            href={paths.tag(tag)}
            className="inline-block min-w-6 py-0.5 text-muted no-underline hover:text-ink hover:underline"
          >
            <span aria-hidden="true">#</span>
            <bdi>{tag}</bdi>
          </a>
        </li>
      ))}
      {tags.length > most && <li>+{tags.length - most}</li>}
    </ul>
  )
}
