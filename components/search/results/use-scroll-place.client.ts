'use client'

import { useEffect, useLayoutEffect } from 'react'

const KEY = 'scrolledTo'

/**
 * Brings a reader who comes back to where the page was left. The browser does so only for what stands there when the
 * page has loaded, and results come after that.
 */
export function useScrollPlace(isThere: boolean): void {
  useEffect(() => {
    const keep = () => note(window.scrollY)
    window.addEventListener('pagehide', keep)
    return () => window.removeEventListener('pagehide', keep)
  }, [])

  useLayoutEffect(() => {
    const top: unknown = isThere ? window.history.state?.[KEY] : undefined
    if (typeof top !== 'number') return
    window.scrollTo({ top, behavior: 'instant' })
    note(undefined)
  }, [isThere])
}

/** In the entry of the history that is being left: each has its own place. */
function note(top: number | undefined): void {
  window.history.replaceState({ ...window.history.state, [KEY]: top }, '')
}
