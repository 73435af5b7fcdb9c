import type { FileHead } from '../parse/heads'
import type { FileReport } from './file-report'

const DAY_MS = 24 * 60 * 60 * 1000
// Shorter, a folder that is written in now and then would be warned of; longer, a slip by one year would pass.
const MOST_DAYS_AHEAD = 366

/**
 * Warns of a file that is dated more than a year after every other file: most likely a slip in the year. The clock has no
 * part in it, so that a folder says the same on every day; a file without others has nothing to be held against.
 */
export function reportFutureDate(heads: readonly FileHead[], reportFor: (file: string) => FileReport): void {
  const [newest, next] = twoNewest(heads)
  if (newest?.latest === undefined || next?.latest === undefined) return
  const daysAhead = (Date.parse(newest.latest.date) - Date.parse(next.latest.date)) / DAY_MS
  if (!(daysAhead > MOST_DAYS_AHEAD)) return
  reportFor(newest.file).add('date-in-future', newest.latest.place, {
    found: `the day ${newest.latest.date}, ${daysAhead} days after that of every other file`,
    expected: `a day not more than a year after ${next.latest.date}, the newest of the others`,
    fix: 'correct the year, if it is a slip',
  })
}

function twoNewest(heads: readonly FileHead[]): (FileHead | undefined)[] {
  let newest: FileHead | undefined
  let next: FileHead | undefined
  for (const head of heads) {
    const date = head.latest?.date
    if (date === undefined) continue
    if (date > (newest?.latest?.date ?? '')) {
      next = newest
      newest = head
    } else if (date > (next?.latest?.date ?? '')) next = head
  }
  return [newest, next]
}
