import { sentenceAnchor } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { fillCount } from '@/lib/dictionary/fill'
import { CLASS, dataAttributes } from '@/lib/markup/evidence-names'
import type { SentenceNote } from '@/lib/records/sentence-note'

/** One line above the answer: how many of its sentences stand in the excerpts, and the way to the others. */
export function EvidenceSummary({ notes, dictionary }: { notes: readonly SentenceNote[]; dictionary: Dictionary }) {
  if (notes.length === 0) return <p className={`${CLASS.summary} text-small`}>{dictionary.evidenceNone}</p>
  const missing = notes.filter(({ grade }) => grade === 'none').map(({ number }) => number)
  const found = notes.length - missing.length
  const [first, last] = [missing[0], missing.at(-1)]
  return (
    <p className={`${CLASS.summary} text-small`}>
      <span>{fillCount(dictionary.evidenceSummary, notes.length, { found })}</span>
      {first !== undefined && last !== undefined && (
        <span className="flex items-baseline gap-1">
          <span aria-hidden="true">
            <span className={`${CLASS.marker} ${CLASS.markerNone}`} /> {dictionary.notInExcerpts}
          </span>
          <a
            href={`#${sentenceAnchor(last)}`}
            {...dataAttributes({ step: -1 })}
            className={CLASS.step}
            aria-label={dictionary.previousUnsupported}
            title={dictionary.previousUnsupported}
          >
            ↑
          </a>
          <a
            href={`#${sentenceAnchor(first)}`}
            {...dataAttributes({ step: 1 })}
            className={CLASS.step}
            aria-label={dictionary.nextUnsupported}
            title={dictionary.nextUnsupported}
          >
            ↓
          </a>
        </span>
      )}
    </p>
  )
}
