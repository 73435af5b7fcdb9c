'use client'

import { useLayoutEffect, useRef } from 'react'
import { CLASS, dataAttributes, withData } from '@/lib/markup/evidence-names'
import type { SentenceNote } from '@/lib/records/sentence-note'
import { passagesOf, referenceItem, sentenceText } from './evidence-marks.client'
import type { NoteLabels } from './note-labels'
import { reportAddress } from './report-address'

/** The words for each grade. */
export const GRADE_LABEL = {
  quoted: 'gradeQuoted',
  paraphrased: 'gradeParaphrased',
  none: 'gradeNone',
} as const satisfies Record<SentenceNote['grade'], keyof NoteLabels>

/** Where a report of a sentence leads: the repository's form for a new issue. */
export interface ReportTarget {
  readonly repository: string
  readonly question: string
}

interface Props {
  number: number
  isKept: boolean
  note: SentenceNote
  /** Whether there are sentences without a passage to step through. */
  hasSteps: boolean
  labels: NoteLabels
  report: ReportTarget | undefined
  close: () => void
}

/** What the excerpts say of the chosen sentence: beside the answer on a wide page, as a sheet over the lower part of a narrow one. */
export function EvidenceNote({ number, isKept, note, hasSteps, labels, report, close }: Props) {
  return (
    <section
      aria-label={labels.evidenceNote}
      tabIndex={-1}
      {...dataAttributes({ note: number })}
      className={`${CLASS.note} ${isKept ? CLASS.isKept : ''}`}
    >
      <div className="flex items-baseline justify-between gap-4">
        <p className="font-semibold">{labels[GRADE_LABEL[note.grade]]}</p>
        <span className="flex shrink-0 items-baseline gap-2 text-accent">
          {hasSteps && <Step direction={-1} sign="↑" label={labels.previousUnsupported} />}
          {hasSteps && <Step direction={1} sign="↓" label={labels.nextUnsupported} />}
          <button type="button" className="min-h-6 text-sm underline" onClick={close}>
            {labels.close}
          </button>
        </span>
      </div>
      {note.differences.length > 0 && (
        <p className="mt-1 text-small">
          <span className="text-muted">{labels.differences}: </span>
          {note.differences.map(({ answer, excerpt }, index) => (
            <span key={`${answer}↔${excerpt}`}>
              {index > 0 && '; '}
              <b>{answer ?? labels.absent}</b> ↔ <b>{excerpt ?? labels.absent}</b>
            </span>
          ))}
        </p>
      )}
      {note.grade === 'none' && note.references.length > 0 && (
        <p className="mt-1 text-small text-muted">{labels.closestPassage}</p>
      )}
      {note.references.map((reference) => (
        <NoteReference key={reference} sentence={number} reference={reference} label={labels.openAtExcerpt} />
      ))}
      {report && (
        <p className="mt-1 text-sm">
          <a href={reportOf(report, number, note)} rel="noopener nofollow">
            {labels.reportSentence}
          </a>
        </p>
      )}
    </section>
  )
}

/** Leads to the nearest sentence without a passage; the reader of the page listens for it. */
function Step({ direction, sign, label }: { direction: 1 | -1; sign: string; label: string }) {
  return (
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
}

/** A reference that the sentence rests on or comes close to: its title, on a narrow page its excerpt, and the way to the source. */
function NoteReference({ sentence, reference, label }: { sentence: number; reference: number; label: string }) {
  const excerpt = useRef<HTMLElement>(null)
  const item = referenceItem(reference)
  const link = item?.querySelector<HTMLAnchorElement>(`.${CLASS.referenceLink}`)
  useLayoutEffect(() => {
    const copy = referenceItem(reference)?.querySelector(`.${CLASS.excerpt}`)?.cloneNode(true)
    if (copy instanceof HTMLElement) excerpt.current?.replaceChildren(copy)
    if (excerpt.current) showPassage(excerpt.current, sentence)
  }, [reference, sentence])
  return (
    <div className="mt-1 text-small">
      <p className="flex flex-wrap gap-x-3 text-sm">
        <span lang={item?.querySelector('h3')?.lang} dir={item?.querySelector('h3')?.dir}>
          {reference} <bdi>{titleOf(reference)}</bdi>
        </span>
        {link && (
          <a href={link.href} className="whitespace-nowrap" {...(link.rel && { rel: link.rel })}>
            {label} →
          </a>
        )}
      </p>
      <section
        ref={excerpt}
        lang={item?.querySelector('blockquote')?.lang}
        dir={item?.querySelector('blockquote')?.dir}
        aria-label={titleOf(reference)}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long excerpt scrolls in the sheet, and the keyboard has to reach it.
        tabIndex={0}
        className={CLASS.noteExcerpt}
      />
    </div>
  )
}

/** In a copy of an excerpt, only the sentence's passage stays marked, and is scrolled to. */
function showPassage(copy: HTMLElement, sentence: number): void {
  const own = passagesOf(sentence, copy)
  for (const piece of copy.querySelectorAll<HTMLElement>(withData('sentences'))) {
    if (!own.includes(piece)) piece.replaceWith(...piece.childNodes)
  }
  const [first] = own
  // From where the copy of the sentence before has left it.
  if (first) copy.scrollTop += first.getBoundingClientRect().top - copy.getBoundingClientRect().top - 24
}

function titleOf(reference: number): string {
  return referenceItem(reference)?.querySelector('h3 bdi')?.textContent ?? ''
}

function reportOf({ repository, question }: ReportTarget, number: number, { references }: SentenceNote): string {
  return reportAddress(repository, {
    question,
    sentence: sentenceText(number),
    references: references.map((reference) => ({ number: reference, title: titleOf(reference) })),
    page: `${window.location.origin}${window.location.pathname}#sentence-${number}`,
  })
}
