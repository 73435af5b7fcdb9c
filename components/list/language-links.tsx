import { paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { fillCount } from '@/lib/dictionary/fill'
import type { QuestionListPage } from '@/lib/records/pages'
import { languageAttributes } from '@/lib/text/language-attributes'
import { languageName } from '@/lib/text/language-group'

interface Props {
  page: Pick<QuestionListPage, 'language' | 'languages' | 'order'>
  dictionary: Dictionary
}

/** Narrows the question list to one language, each a page of its own; nothing where the site has only one. */
export function LanguageLinks({ page: { language, languages = [], order }, dictionary }: Props) {
  if (languages.length === 0) return null
  const link = (isCurrent: boolean) => ({
    'aria-current': isCurrent ? ('true' as const) : undefined,
    className: isCurrent ? 'py-1 font-semibold text-ink no-underline' : 'py-1',
  })
  return (
    <nav aria-label={dictionary.language} className="flex flex-wrap items-center gap-x-4 text-small">
      <span className="text-muted">{dictionary.language}</span>
      <a href={paths.questionList(order, 1)} {...link(language === undefined)}>
        {dictionary.allLanguages}
      </a>
      {languages.map((each) => (
        <a
          key={each.language}
          href={paths.questionList(order, 1, each.language)}
          {...link(language === each.language)}
          {...languageAttributes(each.language)}
          hrefLang={each.language}
        >
          {languageName(each.language)}{' '}
          <span className="text-sm text-muted" title={fillCount(dictionary.questionCount, each.count)}>
            {each.count}
          </span>
        </a>
      ))}
    </nav>
  )
}
