import { expect, test } from 'vitest'
import { checkText } from '../../../../lib/content/check/check-text'
import { FileReport } from '../../../../lib/content/check/file-report'

const issuesOf = (text: string) => {
  const report = new FileReport('questions/why.md')
  checkText(text, 'title', { line: 1, column: 1 }, report)
  return report.issues.map(({ name }) => name)
}

test.each([
  'می\u200cخواهم',
  'خانه\u200cها چیست؟',
  'ه\u200d',
  'क\u094d\u200dष',
  'क\u094d\u200cष',
  'ക\u0d28\u0d4d\u200d',
  'ශ\u0dca\u200dරී',
  'র\u200d\u09cdয',
  '👩\u200d👩\u200d👧\u200d👦',
  '👩🏽\u200d🤝\u200d👩🏿',
  '🏳\ufe0f\u200d🌈',
  '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
  '❤\ufe0f',
  '1\ufe0f\u20e3',
  '葛\u{e0100}城',
  '﨑\ufe00',
  'ᠠ\u180b',
])('%j is letters', (text) => {
  expect(issuesOf(text)).toEqual([])
})

test.each([
  'a\u200cb',
  'a\u200db',
  '为\u200d什么',
  '\u200cمی',
  'می\u200c',
  'می\u200c\u200cخ',
  'a\ufe0fb',
  'a\u{e0100}b',
  'a\u{e0067}b',
  '🏴\u{e0067}',
  '\u200d👩',
  'a\u200bb',
  'a\u00adb',
  'a\u202eb',
  '\u2060',
  '\ufeffa b\ufeff c',
])('%j is invisible', (text) => {
  expect(issuesOf(text)).toEqual(['text-invisible-character'])
})

test.each([
  'क्ष्म्य',
  'བསྒྲུབས་',
  'น้ำปั้น',
  'ក្ស្ត្រី',
  'Việt Nam',
  `e${'\u0301'.repeat(18)}`,
  '👨🏿\u200d❤\ufe0f\u200d💋\u200d👨🏿',
  '👨🏿\u200d👩🏿\u200d👧🏿\u200d👦🏿',
  '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
  '🇨🇳🇩🇪🇫🇷🇬🇧🇯🇵🇰🇷🇺🇸🇧🇷🇮🇳🇮🇹🇪🇸',
])('%j has characters of a sensible length', (text) => {
  expect(issuesOf(text)).toEqual([])
})

test.each([
  `e${'\u0301'.repeat(19)}`,
  `规${'\u0338'.repeat(200)}`,
  `a${'\u0e49'.repeat(30)}`,
  `क${'\u0941'.repeat(25)}`,
  '\u1100'.repeat(30),
  `b ${'\u20dd'.repeat(20)}`,
])('%j piles up marks', (text) => {
  expect(issuesOf(text)).toEqual(['text-piled-marks'])
})
