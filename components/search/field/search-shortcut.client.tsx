'use client'

import { useEffect } from 'react'
import { isSlashOn } from '../../settings/slash-key.client'

/** Leads Ctrl-K and ⌘-K to the first search field in sight, and `/` where no field has the focus. */
export function SearchShortcut() {
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [])
  return null
}

function onKeyDown(event: KeyboardEvent): void {
  const isCommandK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isEditing() && isSlashOn()
  if (event.defaultPrevented || event.isComposing || !(isCommandK || isSlash)) return
  for (const input of document.querySelectorAll<HTMLInputElement>('input[type="search"]')) {
    input.focus()
    // On a narrow start page one of the two fields is hidden, and takes no focus.
    if (document.activeElement !== input) continue
    event.preventDefault()
    input.select()
    return
  }
}

function isEditing(): boolean {
  const { activeElement } = document
  return (
    activeElement instanceof HTMLElement &&
    (activeElement.isContentEditable || activeElement.matches('input, textarea, select'))
  )
}
