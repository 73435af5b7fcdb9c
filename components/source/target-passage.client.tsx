'use client'

import { type MouseEvent, useEffect, useState } from 'react'
import { pagePath } from '@/lib/addresses/page-path'
import type { Labels } from '@/lib/dictionary/pick-labels'
import { CLASS, dataOf } from '@/lib/markup/evidence-names'

interface Props {
  /** The source's title. */
  title: string
  labels: Labels<'backToAnswer'>
}

/** Where the reader has come from: an answer that cites this source. */
interface Answer {
  readonly href: string
  readonly title: string
}

/**
 * Emphasises the whole passage that the address names: `:target` reaches only its first piece, as passages run over
 * several elements. Who comes from an answer sees what this source is, as its title is out of sight, and the way back.
 */
export function TargetPassage({ title, labels }: Props) {
  const [answer, setAnswer] = useState<Answer>()
  useEffect(() => {
    const emphasise = () => {
      const number = /^#passage-(\d+)$/.exec(window.location.hash)?.[1]
      for (const piece of document.querySelectorAll<HTMLElement>(`.${CLASS.passage}`)) {
        piece.classList.toggle(CLASS.isTarget, dataOf(piece, 'passage') === number)
      }
      setAnswer(number ? answerBefore() : undefined)
    }
    emphasise()
    window.addEventListener('hashchange', emphasise)
    return () => window.removeEventListener('hashchange', emphasise)
  }, [])
  if (!answer) return null
  return (
    <aside aria-label={labels.backToAnswer} className={CLASS.wayBack}>
      <span className="text-muted">
        <bdi>{title}</bdi>
      </span>
      <a href={answer.href} onClick={goBack}>
        ← {labels.backToAnswer}: <bdi>{answer.title}</bdi>
      </a>
    </aside>
  )
}

/** The answer that has led here, if one has, out of those that cite this source. */
function answerBefore(): Answer | undefined {
  if (!URL.canParse(document.referrer)) return undefined
  const { origin, pathname } = new URL(document.referrer)
  const links = document.querySelectorAll<HTMLAnchorElement>(`.${CLASS.citedBy} a`)
  const link = [...links].find((each) => each.origin === origin && each.pathname === pagePath(pathname))
  return link && { href: link.href, title: link.textContent ?? '' }
}

/** Back in the history, to the sentence and the place in the page that the reader has left. */
function goBack(event: MouseEvent): void {
  // A key held down asks for another tab.
  if (history.length < 2 || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  history.back()
}
