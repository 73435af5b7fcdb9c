import { sentenceAnchor } from '@/lib/addresses/paths'
import type { Dictionary } from '@/lib/dictionary/en'
import { fillCount } from '@/lib/dictionary/fill'
import { GRADE_LABEL } from '@/lib/dictionary/grade-labels'
import { CLASS, dataAttributes } from '@/lib/markup/evidence-names'
import type { SentenceNote } from '@/lib/records/sentence-note'

/** What the marks of each grade look like, with the number of a reference for an example. */
const SIGNS = { quoted: '1', paraphrased: '≈1', none: '' } as const

/** The languages over which it was measured how often a mark is right; see `lib/evidence/README.md`. */
const MEASURED = /^(?:zh|en)(?:-|$)/iu

/** Above the answer: how many of its sentences the excerpts hold, and what the marks say, each with how often it is there. */
export function EvidenceSummary({
  notes,
  language,
  dictionary,
}: {
  notes: readonly SentenceNote[]
  language: string
  dictionary: Dictionary
}) {
  if (notes.length === 0) return <p className={`${CLASS.summary} text-small`}>{dictionary.evidenceNone}</p>
  const missing = notes.filter(({ grade }) => grade === 'none').map(({ number }) => number)
  return (
    <div className={`${CLASS.summary} text-small`}>
      <p>{fillCount(dictionary.evidenceSummary, notes.length, { found: notes.length - missing.length })}</p>
      {!MEASURED.test(language) && <p>{dictionary.evidenceUnmeasured}</p>}
      <ul aria-label={dictionary.evidenceLegend} className="flex flex-wrap gap-x-4">
        {(['quoted', 'paraphrased', 'none'] as const).map((grade) => {
          const count = notes.filter((note) => note.grade === grade).length
          if (count === 0) return null
          return (
            <li key={grade} className="flex flex-wrap items-baseline gap-x-1">
              <span aria-hidden="true" className={`${CLASS.marker} ${grade === 'none' ? CLASS.markerNone : ''}`}>
                {SIGNS[grade]}
              </span>
              <span>
                {dictionary[GRADE_LABEL[grade]]} ({count})
              </span>
              {grade === 'none' && <Steps missing={missing} dictionary={dictionary} />}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The ways to the last and to the first sentence that no excerpt holds; with scripts, to the ones before and after the chosen one. */
function Steps({ missing, dictionary }: { missing: readonly number[]; dictionary: Dictionary }) {
  const steps = [
    { direction: -1, target: missing.at(-1), sign: '↑', label: dictionary.previousUnsupported },
    { direction: 1, target: missing[0], sign: '↓', label: dictionary.nextUnsupported },
  ]
  return steps.map(
    ({ direction, target, sign, label }) =>
      target !== undefined && (
        <a
          key={direction}
          href={`#${sentenceAnchor(target)}`}
          {...dataAttributes({ step: direction })}
          className={CLASS.step}
          aria-label={label}
          title={label}
        >
          {sign}
        </a>
      ),
  )
}
