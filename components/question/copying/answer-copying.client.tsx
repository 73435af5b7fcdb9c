'use client'

import { useEffect, useState } from 'react'
import type { Labels } from '@/lib/dictionary/pick-labels'
import { CopyButton } from '../../site/copy-button.client'
import type { COPY_LABELS } from './copy-labels'
import { takenAlong } from './taken-along'

/**
 * Copies the whole answer as Markdown, with its markers, notice, references and address; its place alone before scripts
 * run, so that nothing moves.
 */
export function AnswerCopying({ labels }: { labels: Labels<(typeof COPY_LABELS)[number]> }) {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  if (isReady) return <CopyButton text={answerAsMarkdown} label={labels.copyAnswer} labels={labels} />
  return (
    <span aria-hidden="true" className="invisible noscript:hidden">
      {labels.copyAnswer}
    </span>
  )
}

/** The page's Markdown twin, which is asked for only now: a page holds no data twice. */
async function answerAsMarkdown(): Promise<string> {
  const twin = linkedBy('[rel="alternate"][type="text/markdown"]')
  if (!twin) throw new Error('The page names no Markdown.')
  const response = await fetch(twin)
  if (!response.ok) throw new Error(`${twin} is not there: ${response.status}`)
  return takenAlong(
    await response.text(),
    twin,
    linkedBy('[rel="canonical"]') ?? window.location.href.split('#')[0] ?? '',
  )
}

function linkedBy(attributes: string): string | undefined {
  return document.querySelector<HTMLLinkElement>(`link${attributes}`)?.href
}
