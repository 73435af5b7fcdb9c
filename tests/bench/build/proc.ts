import { readText } from '../../../lib/disk/read-whole-file'

// What the kernel counts in, on all common systems.
const TICKS_PER_SECOND = 100

/** Processor time of a process, user and system, in seconds; `undefined` where it has ended. Source: proc(5). */
export function cpuSecondsOf(pid: number): number | undefined {
  const stat = readText(`/proc/${pid}/stat`)
  if (stat === undefined) return undefined
  // The name may hold spaces; what follows it does not.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

/** The most memory that a process has held, in MB. */
export function peakMemoryMbOf(pid: number): number {
  const match = /^VmHWM:\s+(\d+) kB$/m.exec(readText(`/proc/${pid}/status`) ?? '')
  return Number(match?.[1] ?? 0) / 1024
}

/** The processes that a process has started and that run still. */
export function childrenOf(pid: number): number[] {
  return (readText(`/proc/${pid}/task/${pid}/children`) ?? '').split(' ').filter(Boolean).map(Number)
}
