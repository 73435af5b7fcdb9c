// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { QuestionCards } from '../../../components/list/question-cards'
import { SortLinks } from '../../../components/list/sort-links'
import { TagCloud } from '../../../components/list/tag-cloud'
import { TagLinks } from '../../../components/list/tag-links'
import { SourceCards } from '../../../components/source/source-cards'
import { en } from '../../../lib/dictionary/en'
import { zhCn } from '../../../lib/dictionary/zh-cn'
import { cardOf } from './records'

afterEach(cleanup)

const SITE = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' } as const

test('a list of questions says so where it has none, and marks each answer as generated', () => {
  const { rerender } = render(<QuestionCards cards={[]} site={SITE} />)
  expect(screen.getByText(en.noQuestions)).toBeVisible()
  rerender(<QuestionCards cards={[cardOf(), cardOf({ slug: 'how' })]} site={SITE} />)
  expect(screen.getAllByRole('article')).toHaveLength(2)
  expect(screen.getAllByText(en.aiMark)).toHaveLength(2)
})

test('a card shows the first tags and how many more there are, the question all of them', () => {
  const tags = Array.from({ length: 20 }, (_, n) => `tag ${n}`)
  const { rerender } = render(<QuestionCards cards={[cardOf({ tags })]} site={SITE} />)
  const shown = () => screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.startsWith('/tags/'))
  expect(shown().map(({ textContent }) => textContent)).toEqual(tags.slice(0, 5).map((tag) => `#${tag}`))
  expect(screen.getByText('+15')).toBeVisible()
  rerender(<QuestionCards cards={[cardOf({ tags: tags.slice(0, 5) })]} site={SITE} />)
  expect(screen.queryByText(/^\+/)).toBeNull()
  rerender(<TagLinks tags={tags} />)
  expect(shown()).toHaveLength(20)
})

test('the orders of the list are pages; the present one says so', () => {
  render(<SortLinks order="title" dictionary={zhCn} />)
  const [newest, title] = screen.getAllByRole('link')
  expect([newest, title].map((link) => link?.getAttribute('href'))).toEqual(['/questions', '/questions/sort/title'])
  expect([newest, title].map((link) => link?.getAttribute('aria-current'))).toEqual([null, 'true'])
})

test('tags stand with their counts', () => {
  render(<TagCloud tags={[{ tag: '大模型', count: 12 }]} />)
  expect(screen.getByRole('link', { name: '大模型 12' })).toHaveAttribute(
    'href',
    `/tags/${encodeURIComponent('大模型')}`,
  )
})

test('a source says who wrote it, when, where the original lives, and how often it is cited', () => {
  const source = {
    slug: '规模',
    file: 'sources/规模.md',
    title: '规模定律',
    author: '王一',
    date: '2024-12-31',
    url: 'https://a.example/p',
    language: 'zh-CN',
    citedBy: 3,
  }
  const bare = { slug: 'b', file: 'sources/b.md', title: 'B', language: 'en', citedBy: 0 }
  render(<SourceCards sources={[source, bare]} language="en" dictionary={en} />)
  expect(screen.getByRole('link', { name: '规模定律' })).toHaveAttribute(
    'href',
    `/sources/${encodeURIComponent('规模')}`,
  )
  expect(screen.getByText('王一')).toHaveAttribute('lang', 'zh-CN')
  expect(screen.getByText('December 31, 2024')).toHaveAttribute('datetime', '2024-12-31')
  expect(screen.getByRole('link', { name: /a\.example/ })).toHaveAttribute('rel', 'noopener nofollow')
  const [first, second] = screen.getAllByRole('listitem')
  expect(first).toHaveTextContent('3 questions')
  expect(second).toHaveTextContent(/^B$/)
})
