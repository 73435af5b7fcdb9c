import { expect, test } from 'vitest'
import { toQuestionCard } from '../../../lib/listing/question-card'
import type { Question } from '../../../lib/records/question'

const QUESTION: Question = {
  slug: 'why',
  file: 'questions/why.md',
  title: 'Why?',
  date: '2025-01-03',
  tags: ['reasons'],
  language: 'en',
  answer: { text: 'Because.\nAnd so on.', blocks: [] },
  references: [{ number: 1, title: 'A source' }],
}

test('a card holds what a list shows, with the sentences found and checked', () => {
  const summary = { checked: 9, quoted: 4, paraphrased: 3, none: 2, notChecked: 5 }
  expect(toQuestionCard(QUESTION, summary)).toEqual({
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
  const summary = { checked: 0, quoted: 0, paraphrased: 0, none: 0, notChecked: 2 }
  expect(toQuestionCard(QUESTION, summary)).not.toHaveProperty('evidence')
})
