import { expect, test } from 'vitest'
import { proseOf, snippetOf, toQuestionCard } from '../../../lib/listing/question-card'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { plainText } from '../../../lib/markdown/plain-text'
import type { QuestionCard } from '../../../lib/records/question-card'

const QUESTION: QuestionCard & { readonly file: string } = {
  slug: 'why',
  file: 'questions/why.md',
  title: 'Why?',
  date: '2025-01-03',
  tags: ['reasons'],
  language: 'en',
  snippet: 'Because. And so on.',
  referenceCount: 1,
}

test('a card holds what a list shows, with the sentences found and checked', () => {
  expect(toQuestionCard(QUESTION, { found: 7, checked: 9 })).toEqual({
    slug: 'why',
    title: 'Why?',
    date: '2025-01-03',
    tags: ['reasons'],
    language: 'en',
    snippet: 'Because. And so on.',
    referenceCount: 1,
    evidence: { found: 7, checked: 9 },
  })
})

test('an answer without a checked sentence says nothing of its evidence', () => {
  expect(toQuestionCard(QUESTION, { found: 0, checked: 0 })).not.toHaveProperty('evidence')
})

test.each([
  ['short', 'Because.', 'Because.'],
  ['on one line, without a space behind full-width punctuation', '第一段。\n第二段。\nEnd', '第一段。第二段。End'],
  ['cut at a width of Han characters', '一二三四五六七八九十十一', '一二三四五六七八九十…'],
  ['twice as many Latin letters', 'abcdefghijklmnopqrstuvwxyz', 'abcdefghijklmnopqrst…'],
  ['never within what a reader sees as one character', `一二三四五六七八九👨‍👩‍👧`, '一二三四五六七八九…'],
])('a snippet: %s', (_, text, snippet) => {
  expect(snippetOf(text, 10)).toBe(snippet)
})

test.each([
  ['## Why\n\nBecause it is.\n\n|a|b|\n|-|-|\n|c|d|\n\n- one\n- two', 'Because it is.\none\ntwo'],
  ['```\nlet a\n```\n\n甲。', '甲。'],
  ['|a|b|\n|-|-|\n|c|d|', 'a · b · c · d'],
  ['![](/a.svg)', ''],
])('prose of %j', (markdown, prose) => {
  expect(proseOf(plainText(parseMarkdown(markdown)))).toBe(prose)
})
