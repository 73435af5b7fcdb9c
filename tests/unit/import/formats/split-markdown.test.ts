import { expect, test } from 'vitest'
import { splitMarkdown } from '../../../../lib/import/formats/split-markdown'

test.each([
  ['---\ntitle: a\ndate: 2025-01-03\n---\nText.', { title: 'a', date: '2025-01-03' }, 'Text.'],
  [
    '+++\ntitle = "a"\ndate = 2025-01-03\n[params]\nx = 1\n+++\n\nText.',
    { title: 'a', date: '2025-01-03', params: { x: 1 } },
    '\nText.',
  ],
  ['title: a\ntags:\n  - b\n---\nText.', { title: 'a', tags: ['b'] }, 'Text.'],
  ['\ufeff---\r\ntitle: a\r\n---\r\nText.', { title: 'a' }, 'Text.'],
  ['# Heading\n\n---\n\nText.', {}, '# Heading\n\n---\n\nText.'],
  ['', {}, ''],
])('%j', (text, fields, body) => {
  expect(splitMarkdown(text)).toEqual({ fields, body })
})

test('front matter that can’t be read is a fault', () => {
  expect(splitMarkdown('---\ntitle: [a\n---\nText.')).toHaveProperty('fault')
  expect(splitMarkdown('+++\ntitle = \n+++\nText.')).toHaveProperty('fault')
})
