'use client'

import { useState } from 'react'
import type { Labels } from '@/lib/dictionary/pick-labels'

interface Props {
  /** What is copied, asked for when it is. */
  text: () => string | Promise<string>
  label: string
  labels: Labels<'copied' | 'copyFailed'>
}

/** Copies words; nothing where the browser doesn't let a page do so, as on addresses without TLS. */
export function CopyButton({ text, label, labels }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'copyFailed'>()
  if (!window.isSecureContext) return null
  const copy = async () => {
    try {
      await write(text())
      setOutcome('copied')
    } catch (error) {
      console.warn('Nothing was copied.', error)
      setOutcome('copyFailed')
    }
  }
  return (
    <button type="button" className="min-h-6 cursor-pointer text-accent hover:underline" onClick={() => void copy()}>
      <span aria-live="polite">{outcome ? labels[outcome] : label}</span>
    </button>
  )
}

/** Safari takes what comes after a wait for nobody's wish: what is still to come is handed over as a promise. */
async function write(text: string | Promise<string>): Promise<void> {
  if (typeof text === 'string' || !('ClipboardItem' in window)) return navigator.clipboard.writeText(await text)
  const blob = text.then((words) => new Blob([words], { type: 'text/plain' }))
  return navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })])
}
