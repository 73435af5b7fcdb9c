import type { AnswerPage } from '../../../lib/records/pages'
import type { Question } from '../../../lib/records/question'
import type { QuestionCard } from '../../../lib/records/question-card'
import type { ReferenceEntry } from '../../../lib/records/reference-entry'
import type { PlainText } from '../../../lib/records/text'

/** Records with everything in its place; a test says only what it is about. */
function textOf(text: string): PlainText {
  return { text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }
}

export function cardOf(fields: Partial<QuestionCard> = {}): QuestionCard {
  return {
    slug: 'why',
    title: '为什么？',
    snippet: '因为模型更大。',
    date: '2025-01-03',
    tags: ['大模型'],
    language: 'zh-CN',
    referenceCount: 2,
    ...fields,
  }
}

export function questionOf(fields: Partial<Question> = {}): Question {
  return {
    slug: 'why',
    file: 'questions/why.md',
    title: '为什么？',
    date: '2025-01-03',
    tags: [],
    language: 'zh-CN',
    answer: textOf('因为模型更大。'),
    references: [],
    ...fields,
  }
}

export function entryOf(fields: Partial<ReferenceEntry> = {}): ReferenceEntry {
  return { number: 1, title: '来源', ...fields }
}

export function answerPageOf(fields: Partial<AnswerPage> = {}): AnswerPage {
  const { slug, file, title, date, tags, language } = questionOf()
  return {
    kind: 'answer',
    site: { name: 'Wenda', url: 'http://localhost:3000', language: 'en' },
    title,
    canonicalPath: '/questions/why',
    isIndexed: true,
    question: { slug, file, title, date, tags, language },
    provenance: { date, aigc: '{}', evidence: { found: 0, checked: 0 } },
    answerHtml: '<p>因为模型更大。</p>',
    contents: [],
    notes: [],
    references: [],
    related: [],
    ...fields,
  }
}
