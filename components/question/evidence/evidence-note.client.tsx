'use client'

import { useLayoutEffect, useRef } from 'react'
import { paths, sentenceAnchor } from '@/lib/addresses/paths'
import { fill } from '@/lib/dictionary/fill'
import { CLASS, dataAttributes, withData } from '@/lib/markup/evidence-names'
import type { SentenceNote } from '@/lib/records/sentence-note'
import { CopyButton } from '../../site/copy-button.client'
import { passagesOf, referenceItem, sentenceText } from './evidence-marks.client'
import type { NoteLabels } from './note-labels'
import { type ReportPlace, reportAddress } from './report-address'

/** The words for each grade. */
export const GRADE_LABEL = {
  quoted: 'gradeQuoted',
  paraphrased: 'gradeParaphrased',
  none: 'gradeNone',
} as const satisfies Record<SentenceNote['grade'], keyof NoteLabels>

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

/** A reference that the sentence rests on or comes close to: its title, on a narrow page its excerpt, and the way to the source. */
function NoteReference({ sentence, reference, labels }: { sentence: number; reference: number; labels: NoteLabels }) {
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
      <p className="flex flex-wrap items-baseline gap-x-3 text-sm lg:flex-nowrap">
        <span
          className="min-w-0 lg:truncate"
          lang={item?.querySelector('h3')?.lang}
          dir={item?.querySelector('h3')?.dir}
        >
          {reference} <bdi>{titleOf(reference)}</bdi>
        </span>
        {link && (
          <a href={link.href} className="inline-block whitespace-nowrap py-0.5" {...(link.rel && { rel: link.rel })}>
            {labels.openAtExcerpt} →
          </a>
        )}
        <span className="shrink-0">
          <CopyButton text={() => excerptWithSource(reference)} label={labels.copyExcerpt} labels={labels} />
        </span>
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

/** The words of an excerpt as they are set, a table's cells parted by tabs, and where they come from. */
function excerptWithSource(reference: number): string {
  const item = referenceItem(reference)
  // biome-ignore lint/performance/useDomNodeTextContent: blocks, lines and cells are parted as they are set.
  const words = item?.querySelector<HTMLElement>(`.${CLASS.excerpt}`)?.innerText ?? ''
  const link = item?.querySelector<HTMLAnchorElement>(`.${CLASS.referenceLink}`)
  return [words, `— ${titleOf(reference)}`, ...(link ? [link.href] : [])].join('\n')
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
