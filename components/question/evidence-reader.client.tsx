'use client'

import { useEffect, useState } from 'react'
import type { SentenceNote } from '@/lib/answers/sentence-notes'
import { type Choice, keepInSight, scrollPanelTo, sentencePieces, showChoice } from './evidence-marks.client'
import { EvidenceNote, type NoteLabels, type ReportTarget } from './evidence-note.client'

interface Props {
  notes: readonly SentenceNote[]
  labels: NoteLabels
  report: ReportTarget | undefined
}

interface Chosen extends Choice {
  /** Chosen by focus, click or tap, and kept until let go; otherwise only pointed at. */
  readonly isKept: boolean
}

/**
 * Links the sentences of the answer to their passages in the panel: by pointing, focus, click and tap. The markup is there
 * and readable without it; this only listens to the page and marks what is chosen.
 */
export function EvidenceReader({ notes, labels, report }: Props) {
  const [chosen, setChosen] = useState<Chosen>()

  useEffect(() => {
    const letGo = () => setChosen(undefined)
    const onOver = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse') return
      const found = sentenceAt(event.target)
      setChosen((now) =>
        now?.isKept ? now : found === undefined ? undefined : { kind: 'sentence', number: found, isKept: false },
      )
    }
    const onFocus = (event: FocusEvent) => {
      const marker = closest(event.target, '.marker')
      if (marker?.matches(':focus-visible')) setChosen(keptSentence(Number(marker.dataset.sentence)))
      const reference = closest(event.target, '.reference-number')
      if (reference?.matches(':focus-visible')) setChosen(keptReference(reference))
    }
    const onClick = (event: MouseEvent) => {
      const step = closest(event.target, '[data-step]')
      const reference = closest(event.target, '.reference-number')
      const sentence = sentenceAt(event.target)
      const isOtherLink = closest(event.target, 'a:not(.marker, .reference-number, [data-step])')
      if (step) {
        event.preventDefault()
        setChosen((now) => stepFrom(now, notes, Number(step.dataset.step)))
      } else if (reference) {
        event.preventDefault()
        setChosen(keptReference(reference))
      } else if (sentence !== undefined && !isOtherLink) {
        event.preventDefault()
        setChosen(keptSentence(sentence))
      } else if (!closest(event.target, '.evidence-note, .panel-scroll')) letGo()
    }
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') letGo()
    }
    document.addEventListener('pointerover', onOver)
    document.addEventListener('focusin', onFocus)
    document.addEventListener('click', onClick)
    document.addEventListener('keydown', onKey)
    return () => {
      document.removeEventListener('pointerover', onOver)
      document.removeEventListener('focusin', onFocus)
      document.removeEventListener('click', onClick)
      document.removeEventListener('keydown', onKey)
    }
  }, [notes])

  useEffect(() => {
    showChoice(chosen)
    if (!chosen) return
    const [first] = chosen.kind === 'sentence' ? sentencePieces(chosen.number) : restingOn(chosen.number)
    if (chosen.kind === 'sentence') scrollPanelTo(chosen.number)
    const sheet = document.querySelector('.evidence-note')
    const isSheet = sheet !== null && getComputedStyle(sheet).position === 'fixed'
    const coveredFrom = isSheet ? sheet.getBoundingClientRect().top : window.innerHeight
    if (chosen.isKept && first) keepInSight(first, coveredFrom)
  }, [chosen])

  const note = chosen?.kind === 'sentence' ? notes[chosen.number - 1] : undefined
  if (!chosen || !note) return null
  const close = () => {
    setChosen(undefined)
    document.querySelector<HTMLElement>(`.marker[data-sentence="${chosen.number}"]`)?.focus({ preventScroll: true })
  }
  return (
    <EvidenceNote
      number={chosen.number}
      isKept={chosen.isKept}
      note={note}
      labels={labels}
      report={report}
      close={close}
    />
  )
}

function closest(target: EventTarget | null, selector: string): HTMLElement | undefined {
  return (target instanceof Element && target.closest<HTMLElement>(selector)) || undefined
}

function sentenceAt(target: EventTarget | null): number | undefined {
  const element = closest(target, '.sentence, .marker')
  return element && Number(element.dataset.sentence)
}

function keptSentence(number: number): Chosen {
  return { kind: 'sentence', number, isKept: true }
}

function keptReference(element: Element): Chosen {
  return {
    kind: 'reference',
    number: Number(element.closest<HTMLElement>('.reference')?.dataset.reference),
    isKept: true,
  }
}

function restingOn(reference: number): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.sentence.is-active')].filter((element) =>
    (element.dataset.references ?? '').split(' ').includes(String(reference)),
  )
}

/** The next sentence without a passage in a direction, from the chosen one on, around the ends. */
function stepFrom(now: Chosen | undefined, notes: readonly SentenceNote[], step: number): Chosen | undefined {
  const missing = notes.flatMap(({ grade }, index) => (grade === 'none' ? [index + 1] : []))
  const at = now?.kind === 'sentence' ? now.number : step > 0 ? 0 : Number.POSITIVE_INFINITY
  const ahead = step > 0 ? missing.find((number) => number > at) : missing.findLast((number) => number < at)
  const number = ahead ?? (step > 0 ? missing[0] : missing.at(-1))
  return number === undefined ? now : keptSentence(number)
}
