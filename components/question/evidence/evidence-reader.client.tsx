'use client'

import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { GRADE_LABEL } from '@/lib/dictionary/grade-labels'
import { CLASS, dataOf, withData } from '@/lib/markup/evidence-names'
import type { SentenceNote } from '@/lib/records/sentence-note'
import { clearAddress, hasLeftSheet, showInAddress } from './choice-address.client'
import { closest, isSelecting, referenceAt, sentenceAt, sentenceInAddress, stepFrom } from './evidence-events.client'
import {
  type Choice,
  chosenPieces,
  markerOf,
  missingSentences,
  noteInMarks,
  sentenceText,
  showChoice,
} from './evidence-marks.client'
import { EvidenceNote, type ReportTarget } from './evidence-note.client'
import { keepInSight, scrollPanelTo, unscrollExcerpts } from './evidence-scroll.client'
import type { NoteLabels } from './note-labels'

interface Props {
  /** Of the sentences about which there is more to say than their marks do. */
  notes: readonly SentenceNote[]
  labels: NoteLabels
  report: ReportTarget | undefined
}

interface Chosen extends Choice {
  /** Chosen by focus, click or tap, and kept until let go; otherwise only pointed at. */
  readonly isKept: boolean
  /** Chosen by pressing a marker with the keyboard: the focus goes to the note, whose links are far from the sentence. */
  readonly isEntered?: boolean
}

/**
 * Links the sentences of the answer to their passages in the panel: by pointing, focus, click and tap. The markup is there
 * and readable without it; this only listens to the page and marks what is chosen.
 */
export function EvidenceReader({ notes, labels, report }: Props) {
  const [chosen, setChosen] = useState<Chosen>()
  const latest = useRef(chosen)
  const status = useRef<HTMLParagraphElement>(null)

  useEffect(() => {
    const keep = (choice: Choice | undefined, isEntered = false) => {
      if (!choice) return
      showInAddress(choice)
      setChosen({ ...choice, isKept: true, isEntered })
    }
    const onOver = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || event.buttons !== 0) return
      const pointedAt = sentenceAt(event.target)
      setChosen((now) => (now?.isKept ? now : pointedAt && { ...pointedAt, isKept: false }))
    }
    const onFocus = (event: FocusEvent) => {
      const link = closest(event.target, `.${CLASS.marker}, .${CLASS.referenceNumber}`)
      if (link?.matches(':focus-visible')) keep(sentenceAt(link) ?? referenceAt(link))
    }
    const onClick = (event: MouseEvent) => {
      if (isSelecting(event)) return
      const step = closest(event.target, withData('step'))
      const isOtherLink = closest(event.target, `a:not(.${CLASS.marker}, .${CLASS.referenceNumber})`)
      const choice = isOtherLink ? undefined : (referenceAt(event.target) ?? sentenceAt(event.target))
      if (step) {
        event.preventDefault()
        keep(stepFrom(latest.current, Number(dataOf(step, 'step'))))
      } else if (choice) {
        event.preventDefault()
        // A click that no pointer made comes from the keyboard.
        keep(choice, event.detail === 0)
      } else if (isOtherLink)
        // The link has its own address.
        setChosen((now) => (closest(event.target, `.${CLASS.panel}`) ? now : undefined))
      else if (!closest(event.target, `.${CLASS.panel}`)) letGo(setChosen)
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      returnFromNote()
      letGo(setChosen)
    }
    const onAddress = () => {
      const choice = sentenceInAddress()
      if (choice) setChosen({ ...choice, isKept: true })
    }
    const onHistory = () => {
      if (hasLeftSheet()) setChosen(undefined)
      else if (latest.current?.isKept) showInAddress(latest.current)
    }
    onAddress()
    window.addEventListener('hashchange', onAddress)
    window.addEventListener('popstate', onHistory)
    document.addEventListener('pointerover', onOver)
    document.addEventListener('focusin', onFocus)
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    // Tells tests that it listens: the markup looks the same before.
    status.current?.setAttribute('data-hydrated', '')
    return () => {
      window.removeEventListener('hashchange', onAddress)
      window.removeEventListener('popstate', onHistory)
      document.removeEventListener('pointerover', onOver)
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [])

  // Before the next key can come: by Enter the focus goes to the note, and Tab goes on from there.
  useLayoutEffect(() => {
    latest.current = chosen
    showChoice(chosen, chosen?.isKept ?? false)
    unscrollExcerpts()
    if (!chosen) return
    if (chosen.kind === 'sentence') scrollPanelTo(chosen.number)
    const pieces = chosenPieces(chosen)
    // All sentences of a reference seldom fit into the window: the first one has to.
    if (chosen.isKept) keepInSight(chosen.kind === 'sentence' ? pieces : pieces.slice(0, 1))
    if (chosen.isEntered) document.querySelector<HTMLElement>(`.${CLASS.note}`)?.focus({ preventScroll: true })
  }, [chosen])

  const number = chosen?.kind === 'sentence' ? chosen.number : undefined
  const note = number && (notes.find((each) => each.number === number) ?? noteInMarks(number))
  const close = () => {
    returnFromNote()
    letGo(setChosen)
  }
  return (
    <div className={CLASS.noteSlot}>
      <p ref={status} role="status" className="sr-only">
        {note && chosen?.isKept && `${labels[GRADE_LABEL[note.grade]]}: ${sentenceText(chosen.number)}`}
      </p>
      {note && chosen ? (
        <EvidenceNote
          key={chosen.number}
          isKept={chosen.isKept}
          note={note}
          missing={missingSentences()}
          labels={labels}
          report={report}
          close={close}
        />
      ) : (
        <p className={CLASS.noteHint}>{labels.evidenceHint}</p>
      )}
    </div>
  )
}

function letGo(setChosen: (chosen: undefined) => void): void {
  clearAddress()
  setChosen(undefined)
}

/**
 * Gives the focus back to the marker of the sentence where it is in the note, which is about to go. To be called before
 * letting go: a marker that gets the focus chooses its sentence.
 */
function returnFromNote(): void {
  const note = closest(document.activeElement, `.${CLASS.note}`)
  if (note) markerOf(Number(dataOf(note, 'note')))?.focus({ preventScroll: true })
}
