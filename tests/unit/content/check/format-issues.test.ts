import { expect, test } from 'vitest'
import { formatIssues } from '../../../../lib/content/check/format-issues'

const issue = { line: 3, column: 1, name: 'slug-invalid', found: 'a', expected: 'b', fix: 'c' } as const

test('nothing that a file is called or holds can steer a terminal or read as something else', () => {
  const text = 'a\u202eb\u001b[2Jc\u200bd'
  const printed = formatIssues([{ ...issue, file: `${text}.md`, found: text, fix: text }], 'content')
  expect(printed).toBe(
    'content/a\\u202eb\\u001b[2Jc\\u200bd.md:3:1 slug-invalid\n  found a\\u202eb\\u001b[2Jc\\u200bd; expected b\n' +
      '  fix: a\\u202eb\\u001b[2Jc\\u200bd\n',
  )
})

test('quotation marks, backslashes and Chinese stay as they are', () => {
  expect(formatIssues([{ ...issue, file: 'questions/a"\\什么.md' }], 'content')).toMatch(
    /^content\/questions\/a"\\什么\.md:3:1/,
  )
})
