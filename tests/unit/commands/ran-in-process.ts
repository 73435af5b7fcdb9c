import { vi } from 'vitest'

/** What a command printed, and its exit code. */
interface Ran {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

/**
 * Runs a command over a content folder in this process, which takes milliseconds where a process of its own takes seconds.
 * `run` has to import the command: each run starts with modules that remember nothing.
 */
export async function ranInProcess(contentDir: string, run: () => Promise<number>): Promise<Ran> {
  vi.resetModules()
  vi.stubEnv('CONTENT_DIR', contentDir)
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  const error = vi.spyOn(console, 'error').mockImplementation(() => {})
  const printedTo = ({ mock }: typeof log) => mock.calls.map(([text]) => `${text}\n`).join('')
  try {
    return { status: await run(), stdout: printedTo(log), stderr: printedTo(error) }
  } finally {
    vi.restoreAllMocks()
    vi.unstubAllEnvs()
  }
}
