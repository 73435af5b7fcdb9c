'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { paths } from '@/lib/addresses/paths'

// An editor may write a file in several steps.
const PAUSE_MS = 80

/** In development: shows the page anew when a file of the content has changed. */
export function ContentChanges() {
  const { refresh } = useRouter()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const changes = new EventSource(paths.contentChanges)
    const refreshSoon = () => {
      clearTimeout(timer)
      timer = setTimeout(refresh, PAUSE_MS)
    }
    // Something may have changed before anybody listened.
    changes.onopen = refreshSoon
    changes.onmessage = refreshSoon
    return () => {
      clearTimeout(timer)
      changes.close()
    }
  }, [refresh])
  return null
}
