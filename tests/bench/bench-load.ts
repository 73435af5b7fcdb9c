import { join } from 'node:path'
import { readWholeFile } from '../../lib/disk/read-whole-file'
import { environment } from '../../lib/environment'
import { type LoadFigures, measureLoad } from './load/measure-load'

// The home page is what a crowd asks for.
const PAGE = '/'
const LOADS = [
  { connections: 100, seconds: 10 },
  { connections: 10_000, seconds: 30 },
] as const

/**
 * `npm run bench -- load`: the server of `npm start` under load, beside a bare `node:http` server that answers the same
 * bytes, in one run. Only ever asks servers that it started itself, on this machine.
 */
export async function benchLoad(): Promise<number> {
  if (readWholeFile(join(environment.outDir, 'index.html')) === undefined) {
    console.error('There is no built site: npm run build')
    return 1
  }
  const header = [
    'server',
    'connections',
    'requests/s',
    'p50 ms',
    'p99 ms',
    'errors',
    'timeouts',
    'non-2xx',
    'memory MB',
  ]
  const rows: string[][] = [header, header.map(() => '---')]
  for (const { connections, seconds } of LOADS) {
    const site = await measureLoad('site', environment.outDir, PAGE, connections, seconds)
    const bare = await measureLoad('bare', environment.outDir, PAGE, connections, seconds)
    rows.push(row('Wenda', connections, site), row('bare node:http', connections, bare), ratio(connections, site, bare))
  }
  console.log(rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n'))
  return 0
}

function row(name: string, connections: number, figures: LoadFigures): string[] {
  const { perSecond, medianMs, p99Ms, errors, timeouts, non2xx, memoryMb } = figures
  return [
    name,
    ...[connections, perSecond, medianMs, p99Ms, errors, timeouts, non2xx, memoryMb].map((n) => n.toFixed(0)),
  ]
}

function ratio(connections: number, site: LoadFigures, bare: LoadFigures): string[] {
  const of = (read: (figures: LoadFigures) => number) => (read(site) / read(bare)).toFixed(2)
  const shares = [of((f) => f.perSecond), of((f) => f.medianMs), of((f) => f.p99Ms)]
  return ['ratio', String(connections), ...shares, '', '', '', of((f) => f.memoryMb)]
}
