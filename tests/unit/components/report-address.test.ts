import { expect, test } from 'vitest'
import { reportAddress } from '../../../components/question/evidence/report-address'

const REPORT = {
  question: '什么是 RAG & co?',
  sentence: '它分三步：100% 清楚 #1。',
  references: [
    { number: 2, title: '先找资料' },
    { number: 5, title: 'Retrieval' },
  ],
  page: 'https://wenda.example/questions/rag#sentence-3',
}

test.each(['https://git.example/a/b', 'https://git.example/a/b/'])(
  'the new-issue page of %s, filled in',
  (repository) => {
    const url = new URL(reportAddress({ repository }, REPORT))
    expect(`${url.origin}${url.pathname}`).toBe('https://git.example/a/b/issues/new')
    expect(url.hash).toBe('')
    expect(Object.fromEntries(url.searchParams)).toEqual({
      title: '什么是 RAG & co?',
      body: [
        '什么是 RAG & co?',
        '> 它分三步：100% 清楚 #1。',
        '[2] 先找资料',
        '[5] Retrieval',
        'https://wenda.example/questions/rag#sentence-3',
      ].join('\n\n'),
    })
  },
)

test('a sentence that rests on nothing names no reference', () => {
  const url = new URL(reportAddress({ repository: 'https://git.example/a/b' }, { ...REPORT, references: [] }))
  expect(url.searchParams.get('body')).not.toContain('[')
})

test('without a repository, a mail to the editor, filled in', () => {
  const url = new URL(reportAddress({ contact: 'mailto:editor@example.com' }, REPORT))
  expect(url.pathname).toBe('editor@example.com')
  expect(url.searchParams.get('subject')).toBe('什么是 RAG & co?')
  expect(url.searchParams.get('body')?.split('\r\n\r\n')).toEqual([
    '什么是 RAG & co?',
    '> 它分三步：100% 清楚 #1。',
    '[2] 先找资料',
    '[5] Retrieval',
    'https://wenda.example/questions/rag#sentence-3',
  ])
})

test("a page of the editor's is what it is", () => {
  expect(reportAddress({ contact: 'https://example.com/contact' }, REPORT)).toBe('https://example.com/contact')
})
