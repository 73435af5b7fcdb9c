import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import autocannon from 'autocannon'

/** What a server did under load; latencies in milliseconds, memory at its highest. */
export interface LoadFigures {
  readonly perSecond: number
  readonly medianMs: number
  readonly p99Ms: number
  readonly errors: number
  readonly timeouts: number
  readonly non2xx: number
  readonly memoryMb: number
}

const SERVER = fileURLToPath(new URL('./load-server.ts', import.meta.url))
const TIMEOUT_SECONDS = 20

/** Starts a server of its own in another process, keeps `connections` open to it for so long, and ends it. */
export async function measureLoad(
  kind: 'site' | 'bare',
  folder: string,
  path: string,
  connections: number,
  seconds: number,
): Promise<LoadFigures> {
  const child = fork(SERVER, [kind, folder])
  const [address] = await once(child, 'message')
  const result = await autocannon({
    url: `http://127.0.0.1:${address.port}${path}`,
    connections,
    duration: seconds,
    timeout: TIMEOUT_SECONDS,
  })
  child.send('end')
  const [memoryMb] = await once(child, 'message')
  return {
    perSecond: result.requests.average,
    medianMs: result.latency.p50,
    p99Ms: result.latency.p99,
    errors: result.errors - result.timeouts,
    timeouts: result.timeouts,
    non2xx: result.non2xx,
    memoryMb,
  }
}
