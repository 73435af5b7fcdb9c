'use client'

import { useEffect } from 'react'
import { CLASS, dataOf } from '@/lib/markup/evidence-names'

/** Emphasises the whole passage that the address names: `:target` reaches only its first piece, as passages run over several elements. */
export function TargetPassage() {
  useEffect(() => {
    const emphasise = () => {
      const number = /^#passage-(\d+)$/.exec(window.location.hash)?.[1]
      for (const piece of document.querySelectorAll<HTMLElement>(`.${CLASS.passage}`)) {
        piece.classList.toggle(CLASS.isTarget, dataOf(piece, 'passage') === number)
      }
    }
    emphasise()
    window.addEventListener('hashchange', emphasise)
    return () => window.removeEventListener('hashchange', emphasise)
  }, [])
  return null
}
