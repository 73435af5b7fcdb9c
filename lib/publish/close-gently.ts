import type { Server } from 'node:http'

// An idle connection is seen so late at most; much less would only cost time.
const LOOK_EVERY_MS = 50

/**
 * Takes no more requests and lets the answers in flight end; what has not ended after so many milliseconds is broken off.
 * Resolves when no connection is left.
 */
export function closeGently(server: Server, withinMs: number): Promise<void> {
  return new Promise((resolve) => {
    const idle = setInterval(() => server.closeIdleConnections(), LOOK_EVERY_MS)
    const late = setTimeout(() => server.closeAllConnections(), withinMs)
    server.close(() => {
      clearInterval(idle)
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
