import { expect, test } from 'vitest'
import { FileReport } from '../../../../lib/content/check/file-report'
import { reportFutureDate } from '../../../../lib/content/check/report-future-date'

/** The files, by their dates, that are warned of. */
function warnedOf(...dates: (string | undefined)[]): string[] {
  const reports: FileReport[] = []
  const heads = dates.map((date, index) => ({
    file: `questions/${index} ${date}.md`,
    issues: [],
    links: [],
    anchors: [],
    ...(date !== undefined && { latest: { date, place: { line: 3, column: 7 } } }),
  }))
  reportFutureDate(heads, (file) => {
    const report = new FileReport(file)
    reports.push(report)
    return report
  })
  return reports.flatMap(({ issues }) =>
    issues.map(({ name, file }) => `${name} ${file.slice('questions/0 '.length, -3)}`),
  )
}

test('a date more than a year after every other one is a slip', () => {
  expect(warnedOf('2024-01-02', '2205-01-03', '2023-05-06')).toEqual(['date-in-future 2205-01-03'])
  expect(warnedOf('2024-01-02', undefined, '2025-01-03')).toEqual(['date-in-future 2025-01-03'])
})

test('a year, an old date, and a file without others are none', () => {
  expect(warnedOf('2024-01-02', '2025-01-02')).toEqual([])
  expect(warnedOf('1999-01-02', '2025-01-02', '2024-12-01')).toEqual([])
  expect(warnedOf('2205-01-02', undefined)).toEqual([])
  expect(warnedOf('2205-01-02', '2205-01-02', '2024-01-01')).toEqual([])
  expect(warnedOf()).toEqual([])
})
