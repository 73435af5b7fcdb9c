import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { childrenOf, cpuSecondsOf, peakMemoryMbOf } from './proc'

/** What a command took, all processes that it started included. */
export interface Cost {
  readonly cpuSeconds: number
  readonly wallSeconds: number
  /** Of its largest process. */
  readonly peakMemoryMb: number
}

const SAMPLE_MS = 100

/** A command that runs, and what its processes have taken so far. */
export class ProcessTree {
  readonly child: ChildProcess
  #cpu = new Map<number, number>()
  #peakMemoryMb = 0
  readonly #sampling: NodeJS.Timeout

  constructor(command: string, parameters: readonly string[], options: { cwd: string; env: NodeJS.ProcessEnv }) {
    this.child = spawn(command, parameters, { ...options, stdio: ['ignore', 'pipe', 'inherit'], detached: true })
    this.child.stdout?.resume()
    this.#sampling = setInterval(() => this.#sample(), SAMPLE_MS)
  }

  get peakMemoryMb(): number {
    return this.#peakMemoryMb
  }

  /** Of all processes that were seen; the last moments of one that ended in between are lost. */
  cpuSeconds(): number {
    this.#sample()
    return [...this.#cpu.values()].reduce((sum, seconds) => sum + seconds, 0)
  }

  /** Waits for the end; throws where the command fails. */
  async ended(): Promise<void> {
    const [code] = await once(this.child, 'exit')
    clearInterval(this.#sampling)
    if (code !== 0) throw new Error(`${this.child.spawnargs.join(' ')} ended with ${code}`)
  }

  stop(): void {
    clearInterval(this.#sampling)
    if (this.child.pid !== undefined) process.kill(-this.child.pid, 'SIGKILL')
  }

  #sample(): void {
    const waiting = [this.child.pid ?? 0]
    for (let pid = waiting.pop(); pid !== undefined; pid = waiting.pop()) {
      const seconds = cpuSecondsOf(pid)
      if (seconds === undefined) continue
      this.#cpu.set(pid, seconds)
      this.#peakMemoryMb = Math.max(this.#peakMemoryMb, peakMemoryMbOf(pid))
      waiting.push(...childrenOf(pid))
    }
  }
}

/** Runs a command to its end. */
export async function costOf(
  command: string,
  parameters: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<Cost> {
  const start = performance.now()
  const tree = new ProcessTree(command, parameters, options)
  await tree.ended()
  return {
    cpuSeconds: tree.cpuSeconds(),
    wallSeconds: (performance.now() - start) / 1000,
    peakMemoryMb: tree.peakMemoryMb,
  }
}
