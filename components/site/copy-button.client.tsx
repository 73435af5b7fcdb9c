'use client'

import { useState } from 'react'

interface Props {
  /** What is copied, asked for when it is. */
  text: () => string
  label: string
  /** What the button says once it has copied. */
  done: string
}

/** Copies words; nothing where the browser doesn't let a page do so, as on addresses without TLS. */
export function CopyButton({ text, label, done }: Props) {
  const [isDone, setIsDone] = useState(false)
  if (!window.isSecureContext) return null
  const copy = async () => {
    await navigator.clipboard.writeText(text())
    setIsDone(true)
  }
  return (
    <button type="button" className="min-h-6 text-accent underline" onClick={() => void copy()}>
      {isDone ? done : label}
    </button>
  )
}
