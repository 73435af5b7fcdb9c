'use client'

import { useLayoutEffect, useRef } from 'react'
import type { SentenceNote } from '@/lib/answers/sentence-notes'
import { copyExcerpt, sentencePieces } from './evidence-marks.client'

/** Words of the interface that the note shows. */
export interface NoteLabels {
  readonly note: string
  readonly quoted: string
  readonly paraphrased: string
  readonly none: string
  readonly differences: string
  readonly absent: string
  readonly report: string
  readonly close: string
  readonly openAtExcerpt: string
}

/** Where a report of a sentence leads: the repository's form for a new issue. */
export interface ReportTarget {
  readonly repository: string
  readonly question: string
}

interface Props {
  number: number
  isKept: boolean
  note: SentenceNote
  labels: NoteLabels
  report: ReportTarget | undefined
  close: () => void
}

/** What the excerpts say of the chosen sentence: beside the answer on a wide page, as a sheet over the lower part of a narrow one. */
export function EvidenceNote({ number, isKept, note, labels, report, close }: Props) {
  const excerpts = useRef<HTMLDivElement>(null)
  const link = document.querySelector<HTMLAnchorElement>(
    `.reference[data-reference="${note.references[0]}"] .reference-link`,
  )
  useLayoutEffect(() => {
    const copies = note.references.flatMap((reference) => copyExcerpt(reference) ?? [])
    excerpts.current?.replaceChildren(...copies)
    markCopy(excerpts.current, number)
  }, [note, number])
  return (
    <section aria-label={labels.note} aria-live="polite" className={`evidence-note ${isKept ? 'is-kept' : ''}`}>
      <div className="flex items-baseline justify-between gap-4">
        <p className="font-semibold">{labels[note.grade]}</p>
        <button type="button" className="text-sm text-accent underline" onClick={close}>
          {labels.close}
        </button>
      </div>
      {note.differences.length > 0 && (
        <p className="mt-1 text-[0.94rem]">
          <span className="text-muted">{labels.differences}: </span>
          {note.differences.map(({ answer, excerpt }, index) => (
            <span key={`${answer}↔${excerpt}`}>
              {index > 0 && '; '}
              <b>{answer ?? labels.absent}</b> ↔ <b>{excerpt ?? labels.absent}</b>
            </span>
          ))}
        </p>
      )}
      <div ref={excerpts} className="evidence-excerpts" />
      <p className="mt-1 flex flex-wrap gap-x-5 text-sm">
        {link && (
          <a href={link.href} {...(link.rel && { rel: link.rel })}>
            {labels.openAtExcerpt} →
          </a>
        )}
        {report && (
          <a href={reportAddress(report, number, note)} rel="noopener nofollow">
            {labels.report}
          </a>
        )}
      </p>
    </section>
  )
}

/** In the copy, only the chosen sentence's passage stays marked, and is scrolled to. */
function markCopy(copy: HTMLElement | null, sentence: number): void {
  const pieces = [...(copy?.querySelectorAll('[data-sentences]') ?? [])]
  const own = pieces.filter((piece) =>
    (piece.getAttribute('data-sentences') ?? '').split(' ').includes(String(sentence)),
  )
  for (const piece of pieces) piece.classList.toggle('is-active', own.includes(piece))
  const [first] = own
  if (copy && first) copy.scrollTop = first.getBoundingClientRect().top - copy.getBoundingClientRect().top - 24
}

/** The address of the repository's new-issue page with everything filled in. Source: GitHub's, Gitea's and Forgejo's query parameters. */
function reportAddress(report: ReportTarget, number: number, note: SentenceNote): string {
  const sentence = sentencePieces(number)
    .map((piece) => piece.textContent)
    .join('')
  const references = note.references.map((reference) => {
    const heading = document.querySelector(`.reference[data-reference="${reference}"] h3`)
    return heading?.textContent?.trim() ?? ''
  })
  const page = `${window.location.origin}${window.location.pathname}#sentence-${number}`
  const body = [`> ${sentence}`, `${report.question}\n${page}`, ...references].join('\n\n')
  const url = new URL(`${report.repository.replace(/\/$/, '')}/issues/new`)
  url.searchParams.set('title', report.question)
  url.searchParams.set('body', body)
  return url.href
}
