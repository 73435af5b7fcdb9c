import type { Dictionary } from '@/lib/dictionary/en'
import type { AnswerPage } from '@/lib/records/pages'
import { languageAttributes } from '@/lib/text/language-attributes'

interface Props {
  question: Pick<AnswerPage['question'], 'alsoAsked' | 'language'>
  dictionary: Dictionary
}

/** The other ways to ask a question; nothing where there is none. */
export function AlsoAsked({ question: { alsoAsked = [], language }, dictionary }: Props) {
  if (alsoAsked.length === 0) return null
  return (
    <div className="mt-8 max-w-measure text-small text-muted">
      <p>{dictionary.alsoAsked}</p>
      <ul className="list-disc ps-5" {...languageAttributes(language)}>
        {alsoAsked.map((asked) => (
          <li key={asked}>
            <bdi>{asked}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
