import { passageAnchor, paths } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { CLASS } from '@/lib/markup/evidence-names'
import type { Citation, Passage } from '@/lib/records/passage'
import { languageAttributes } from '@/lib/text/language-attributes'

/** The questions that quote a source, each once, with the passages that it quotes. */
export function CitedBy({ passages, whole, dictionary }: Props) {
  const entries = groupByQuestion(passages, whole)
  return (
    <section aria-labelledby="cited-by">
      <h2 id="cited-by" className="text-heading">
        {dictionary.citedBy}
      </h2>
      {entries.length === 0 ? (
        <p className="mt-3 text-muted">{dictionary.citedByNone}</p>
      ) : (
        <ul className={`${CLASS.citedBy} mt-3 max-w-measure space-y-2`}>
          {entries.map(({ citation, passageNumbers }) => (
            <li key={citation.questionSlug} className="flex flex-wrap items-baseline gap-x-2">
              <a
                href={paths.reference(citation.questionSlug, citation.referenceNumber)}
                {...languageAttributes(citation.questionLanguage)}
              >
                {citation.questionTitle}
              </a>
              {[...passageNumbers].map((number) => (
                <a
                  key={number}
                  href={`#${passageAnchor(number)}`}
                  className="inline-block min-h-6 min-w-6 text-center text-sm text-muted"
                >
                  §{number}
                </a>
              ))}
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

interface Props {
  passages: readonly Passage[]
  /** Citations without an excerpt: they name the source, not a passage of it. */
  whole: readonly Citation[]
  dictionary: Dictionary
}

interface Entry {
  readonly citation: Citation
  /** Two of its references may quote the same passage. */
  readonly passageNumbers: Set<number>
}

function groupByQuestion(passages: readonly Passage[], whole: readonly Citation[]): Entry[] {
  const entries = new Map<string, Entry>()
  const entryOf = (citation: Citation) => {
    const entry = entries.get(citation.questionSlug) ?? {
      citation,
      passageNumbers: new Set<number>(),
    }
    entries.set(citation.questionSlug, entry)
    return entry
  }
  for (const passage of passages) {
    for (const citation of passage.citations) entryOf(citation).passageNumbers.add(passage.number)
  }
  for (const citation of whole) entryOf(citation)
  return [...entries.values()]
}
