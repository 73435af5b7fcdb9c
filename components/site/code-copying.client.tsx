'use client'

import { useEffect } from 'react'
import type { Labels } from '@/lib/dictionary/pick-labels'

/** Puts a button that copies into the corner of each code block of the text; nothing where a page may not copy. */
export function CodeCopying({ labels }: { labels: Labels<'copied' | 'copyCode'> }) {
  useEffect(() => {
    if (!window.isSecureContext) return
    for (const pre of document.querySelectorAll<HTMLElement>(':is(.prose, .prose :not(.code-block)) > pre'))
      addButton(pre, labels)
  }, [labels])
  return null
}

function addButton(pre: HTMLElement, labels: Labels<'copied' | 'copyCode'>): void {
  const block = document.createElement('div')
  const button = document.createElement('button')
  block.className = 'code-block'
  button.className = 'code-copy'
  button.type = 'button'
  button.textContent = labels.copyCode
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(pre.textContent ?? '')
    button.textContent = labels.copied
  })
  pre.replaceWith(block)
  block.append(pre, button)
}
