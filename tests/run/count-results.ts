/** How many tests passed and how many failed. */
export interface Counts {
  readonly passed: number
  readonly failed: number
}

/** From Vitest's JSON report. */
export function countVitest(report: unknown): Counts {
  return { passed: numberAt(report, 'numPassedTests'), failed: numberAt(report, 'numFailedTests') }
}

/** From Playwright's JSON report; a test that passed only when tried again counts as failed. */
export function countPlaywright(report: unknown): Counts {
  const stats = isObject(report) ? report.stats : undefined
  return { passed: numberAt(stats, 'expected'), failed: numberAt(stats, 'unexpected') + numberAt(stats, 'flaky') }
}

function numberAt(value: unknown, key: string): number {
  const number = isObject(value) ? value[key] : undefined
  if (typeof number !== 'number') throw new Error(`the report has no number "${key}"`)
  return number
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
