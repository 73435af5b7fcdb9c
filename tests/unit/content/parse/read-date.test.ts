import { expect, test } from 'vitest'
import { parseQuestion } from '../../../../lib/content/parse/parse-question'
import type { Site } from '../../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }

function parse(date: string) {
  const bytes = new TextEncoder().encode(`---\ntitle: Why?\ndate: ${date}\n---\n\nBecause.\n`)
  const { record, report } = parseQuestion({ path: 'questions/why.md', bytes }, SITE)
  return { date: record?.date, issues: report.issues.map(({ name, fix }) => [name, fix]) }
}

test.each([
  '2024-01-02',
  '"2024-01-02"',
  '2024-01-02 12:00:00',
  '2024-01-02 9:05',
  '2024-01-02T23:59:59Z',
  '2024-01-02T23:59:59.123+08:00',
  '2024-01-02t00:00:00-11:00',
  '2024-01-02 00:30:00 +0800',
  '2024-01-02 12:00:00 Asia/Shanghai',
  '2024-01-02T1200',
  '2024-01-02T12',
  '2024-01-02T120000+0800',
  '2024-01-02Z',
  '2024-01-02+08:00',
  '2024-01-02 下午3:20',
  '2024-01-02 12时30分',
])('the day is the one that is written: %s', (written) => {
  expect(parse(written)).toEqual({ date: '2024-01-02', issues: [] })
})

test.each([
  '2024/1/2',
  '2024/01/02 12:00:00',
  '2024.1.2',
  '2024-1-2',
  '2024年1月2日',
  '2024 年 01 月 02 日 12:30',
  '2024年1月2日12时30分',
  '２０２４-０１-０２',
  '2024 1 2',
  '二〇二四年一月二日',
  '20240102',
  '20240102120000',
  'Jan 2, 2024',
  'January 2nd, 2024',
  'Tuesday, January 2, 2024',
  '2 Jan 2024',
  '02-Jan-2024',
  '2024 Jan 2',
  'Tue, 02 Jan 2024 12:00:00 GMT',
  'Tue Jan 02 2024 12:00:00 GMT+0800',
  'Tue Jan  2 12:00:00 CST 2024',
])('another form gets the day that was meant: %s', (written) => {
  expect(parse(written)).toEqual({ date: undefined, issues: [['date-invalid', 'date: 2024-01-02']] })
})

test.each([
  ['2/13/2024', '2024-02-13'],
  ['31.12.2024', '2024-12-31'],
  ['二零二四年十二月三十一日', '2024-12-31'],
  ['二〇二四年十月二十日', '2024-10-20'],
])('the only day that it can be: %s', (written, day) => {
  expect(parse(written).issues).toEqual([['date-invalid', `date: ${day}`]])
})

test.each(['2024-02-30', '2024/13/45', '1/2/2024', '02.01.24', 'yesterday', '2024', '1704153600', '0000-01-01'])(
  'what names no day, or could name two, gets none invented: %s',
  (written) => {
    expect(parse(written).issues).toEqual([['date-invalid', 'write the day as date: YYYY-MM-DD']])
  },
)
