import type { Dictionary } from '@/lib/dictionary/en'
import type { ContentsEntry } from '@/lib/records/contents-entry'
import { languageAttributes } from '@/lib/text/language-attributes'

interface Props {
  contents: readonly ContentsEntry[]
  /** Of the text. */
  language: string
  dictionary: Dictionary
  className?: string
}

/** The table of contents of a text; nothing where it has too few headings for one. */
export function ContentsList({ contents, language, dictionary, className = '' }: Props) {
  if (contents.length === 0) return null
  return (
    <nav aria-labelledby="contents" className={`contents-list text-small ${className}`}>
      <h2 id="contents" className="text-sm text-muted">
        {dictionary.contents}
      </h2>
      <ol {...languageAttributes(language)}>
        {contents.map(({ id, text, isInner }) => (
          <li key={id} className={isInner ? 'ps-4' : ''}>
            <a href={`#${id}`} className="block py-0.5 no-underline hover:underline">
              <bdi>{text}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
