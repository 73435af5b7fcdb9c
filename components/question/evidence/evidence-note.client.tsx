'use client'

import { paths, sentenceAnchor } from '@/lib/addresses/paths'
import { fill } from '@/lib/dictionary/fill'
import { GRADE_LABEL } from '@/lib/dictionary/grade-labels'
import { CLASS, dataAttributes } from '@/lib/markup/evidence-names'
import type { SentenceNote } from '@/lib/records/sentence-note'
import { CopyButton } from '../../site/copy-button.client'
import { sentenceText } from './evidence-marks.client'
import type { NoteLabels } from './note-labels'
import { NoteReference, titleOf } from './note-reference.client'
import { type ReportPlace, reportAddress } from './report-address'

/** Where a report of a sentence leads, and the question that it is about. */
export interface ReportTarget {
  readonly place: ReportPlace
  readonly question: string
}

interface Props {
  isKept: boolean
  note: SentenceNote
  /** The numbers of the sentences without a passage, to step through. */
  missing: readonly number[]
  labels: NoteLabels
  report: ReportTarget | undefined
  close: () => void
}

/** What the excerpts say of the chosen sentence: beside the answer on a wide page, as a sheet over the lower part of a narrow one. */
export function EvidenceNote({ isKept, note, missing, labels, report, close }: Props) {
  const { number, grade, differences, references } = note
  return (
    <section
      aria-label={labels.evidenceNote}
      tabIndex={-1}
      {...dataAttributes({ note: number })}
      className={`${CLASS.note} ${isKept ? CLASS.isKept : ''}`}
    >
      <div className="flex items-baseline justify-between gap-4">
        <p className="font-semibold">{labels[GRADE_LABEL[grade]]}</p>
        <span className={`${CLASS.noteControls} flex shrink-0 items-baseline gap-2 text-accent`}>
          {missing.length > 0 && <Steps number={number} missing={missing} labels={labels} />}
          <button type="button" className="min-h-6 cursor-pointer text-sm hover:underline" onClick={close}>
            {labels.close}
          </button>
        </span>
      </div>
      {differences.length > 0 && (
        <p className="mt-1 text-small">
          <span className="text-muted">{labels.differences}: </span>
          {differences.map(({ answer, excerpt }, index) => (
            <span key={`${answer}↔${excerpt}`}>
              {index > 0 && '; '}
              <b>{answer ?? labels.absent}</b> ↔ <b>{excerpt ?? labels.absent}</b>
            </span>
          ))}
        </p>
      )}
      {grade === 'none' && <UnsupportedHelp sentence={number} labels={labels} />}
      {grade === 'none' && references.length > 0 && (
        <p className="mt-1 text-small text-muted">{labels.closestPassage}</p>
      )}
      {references.map((reference) => (
        <NoteReference key={reference} sentence={number} reference={reference} labels={labels} />
      ))}
      <p className="mt-1 flex flex-wrap items-baseline gap-x-4 text-sm">
        <CopyButton text={() => pageAt(number)} label={labels.copyLink} labels={labels} />
        {report && (
          <a href={reportOf(report, note)} rel="noopener nofollow" className="inline-block py-0.5">
            {labels.reportSentence}
          </a>
        )}
      </p>
    </section>
  )
}

/** The ways to the sentences without a passage before and after; the reader of the page listens for them. */
function Steps({ number, missing, labels }: { number: number; missing: readonly number[]; labels: NoteLabels }) {
  const at = missing.indexOf(number) + 1
  const step = (direction: 1 | -1, sign: string, label: string) => (
    <button
      type="button"
      {...dataAttributes({ step: direction })}
      className={CLASS.step}
      aria-label={label}
      title={label}
    >
      {sign}
    </button>
  )
  return (
    <>
      {step(-1, '↑', labels.previousUnsupported)}
      {at > 0 && <span className="text-sm text-muted">{fill(labels.stepOf, { n: at, total: missing.length })}</span>}
      {step(1, '↓', labels.nextUnsupported)}
    </>
  )
}

/** What a reader can do about a sentence that no excerpt holds. */
function UnsupportedHelp({ sentence, labels }: { sentence: number; labels: NoteLabels }) {
  return (
    <p className="mt-1 flex flex-wrap gap-x-3 text-small">
      <span>{labels.unsupportedHelp}</span>
      <a href="#references">{labels.lookInSources}</a>
      <a href={`${paths.search}?${new URLSearchParams({ q: sentenceText(sentence) })}`}>{labels.searchForSentence}</a>
    </p>
  )
}

function pageAt(sentence: number): string {
  return `${window.location.origin}${window.location.pathname}#${sentenceAnchor(sentence)}`
}

function reportOf({ place, question }: ReportTarget, { number, references }: SentenceNote): string {
  return reportAddress(place, {
    question,
    sentence: sentenceText(number),
    references: references.map((reference) => ({ number: reference, title: titleOf(reference) })),
    page: pageAt(number),
  })
}
