import { referenceAnchor } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { fill } from '@/lib/dictionary/fill'
import { CLASS, dataAttributes } from '@/lib/markup/evidence-names'
import type { ReferenceEntry } from '@/lib/records/reference-entry'
import { languageAttributes } from '@/lib/text/language-attributes'
import { RenderedHtml } from '../../site/rendered-html'
import { ReferenceLink } from './reference-link'

/** The numbered references of an answer with their excerpts: readable as it is, without any script. */
export function ReferencePanel({
  entries,
  dictionary,
}: {
  entries: readonly ReferenceEntry[]
  dictionary: Dictionary
}) {
  return (
    <section aria-labelledby="references" className={CLASS.references}>
      <h2 id="references" className="text-lead">
        {dictionary.references}
      </h2>
      {entries.length === 0 ? (
        <p className="mt-3 text-muted">{dictionary.noReferences}</p>
      ) : (
        <ol className="mt-3 space-y-3">
          {entries.map((entry) => (
            <ReferenceItem key={entry.number} entry={entry} dictionary={dictionary} />
          ))}
        </ol>
      )}
    </section>
  )
}

function ReferenceItem({ entry, dictionary }: { entry: ReferenceEntry; dictionary: Dictionary }) {
  const { number, title, excerpt } = entry
  return (
    <li
      id={referenceAnchor(number)}
      {...dataAttributes({ reference: number })}
      className={`${CLASS.reference} rounded-lg border border-line bg-raised px-4 py-3`}
    >
      <div className="flex gap-2 text-small">
        <a
          href={`#${referenceAnchor(number)}`}
          className={`${CLASS.referenceNumber} font-semibold`}
          aria-label={fill(dictionary.chooseReference, { n: number })}
        >
          {number}
        </a>
        <h3 className="min-w-0 flex-1" {...languageAttributes(entry.language)}>
          <bdi>{title}</bdi>
        </h3>
      </div>
      {excerpt ? (
        <div className={excerpt.isLong ? CLASS.excerptFold : ''}>
          <blockquote className="mt-2 text-small" dir="auto" {...languageAttributes(entry.language)}>
            <RenderedHtml html={excerpt.html} className={CLASS.excerpt} />
          </blockquote>
          {excerpt.isLong && (
            <details className="mt-1 text-sm">
              <summary className="cursor-pointer py-1 text-accent">
                <span className="when-closed">{dictionary.showWholeExcerpt}</span>
                <span className="when-open">{dictionary.foldExcerpt}</span>
              </summary>
            </details>
          )}
        </div>
      ) : (
        <p className="mt-2 text-sm text-muted">{dictionary.noExcerpt}</p>
      )}
      <ReferenceLink entry={entry} dictionary={dictionary} />
    </li>
  )
}
