// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { Pagination } from '../../../components/list/pagination'
import { TagLinks } from '../../../components/list/tag-links'
import { Breadcrumb } from '../../../components/site/breadcrumb'
import { EditLink } from '../../../components/site/edit-link'
import { WikiLink } from '../../../components/site/wiki-link'
import { CitedBy } from '../../../components/source/cited-by'
import { en } from '../../../lib/dictionary/en'
import type { Site } from '../../../lib/records/site'

afterEach(cleanup)

describe('pagination', () => {
  const show = (page: number, pageCount: number) =>
    render(<Pagination page={page} pageCount={pageCount} hrefOf={(n) => `/list/${n}`} dictionary={en} />)
  const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'))

  test('is nothing for one page', () => {
    expect(show(1, 1).container).toBeEmptyDOMElement()
  })

  test('links to the neighbours, the first and the last page, and says where one is', () => {
    show(7, 5000)
    expect(hrefs()).toEqual(['/list/6', '/list/1', '/list/6', '/list/8', '/list/5000', '/list/8'])
    expect(screen.getByText('Page 7 of 5000')).toBeInTheDocument()
  })

  test('has no way before the first page nor after the last', () => {
    show(1, 2)
    expect(hrefs()).toEqual(['/list/2', '/list/2'])
    cleanup()
    show(2, 2)
    expect(hrefs()).toEqual(['/list/1', '/list/1'])
  })
})

test('the breadcrumb ends with the page itself, which is no link', () => {
  render(<Breadcrumb crumbs={[{ label: 'Home', href: '/' }, { label: 'Question' }]} dictionary={en} />)
  expect(screen.getByRole('link', { name: 'Home' })).toHaveAttribute('href', '/')
  expect(screen.getByText('Question')).toHaveAttribute('aria-current', 'page')
})

test('tags lead to their lists, odd ones too', () => {
  render(<TagLinks tags={['C#', '生成式 AI', 'a/b']} />)
  const [sharp, spaced, slash] = screen.getAllByRole('link').map((link) => link.getAttribute('href'))
  expect(sharp).toBe('/tags/C%23')
  expect(spaced).toBe(`/tags/${encodeURIComponent('生成式 AI')}`)
  expect(slash).toMatch(/^\/tags\/a-b-[0-9a-f]{8}$/)
})

test('the wiki link leads to the wiki that the site names, else to its own sources', () => {
  const site: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }
  render(<WikiLink site={site} dictionary={en} />)
  expect(screen.getByRole('link')).toHaveAttribute('href', '/sources')
  cleanup()
  render(<WikiLink site={{ ...site, wiki: { label: 'The wiki', url: 'https://wiki.example' } }} dictionary={en} />)
  expect(screen.getByRole('link', { name: 'Navigate to The wiki →' })).toHaveAttribute('href', 'https://wiki.example')
})

test('a source names each question that quotes it once, with all its passages', () => {
  const citation = { questionSlug: 'why', questionTitle: 'Why?', questionLanguage: 'en', referenceNumber: 2 }
  const passages = [
    { number: 1, start: 0, end: 5, citations: [citation, { ...citation, referenceNumber: 4 }] },
    { number: 2, start: 9, end: 12, citations: [{ ...citation, referenceNumber: 3 }] },
  ]
  render(<CitedBy passages={passages} whole={[]} dictionary={en} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'Why?' })).toHaveAttribute('href', '/questions/why#reference-2')
  expect(screen.getByRole('link', { name: '§1' })).toHaveAttribute('href', '#passage-1')
  expect(screen.getByRole('link', { name: '§2' })).toHaveAttribute('href', '#passage-2')
})

test('a page leads to its file in the repository; nowhere where the site names none', () => {
  const site: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }
  const { container, rerender } = render(<EditLink site={site} file="questions/a/为何.md" dictionary={en} />)
  expect(container).toBeEmptyDOMElement()
  rerender(
    <EditLink site={{ ...site, repository: 'https://git.example/a/b/' }} file="questions/a/为何.md" dictionary={en} />,
  )
  expect(screen.getByRole('link', { name: 'Edit this page' })).toHaveAttribute(
    'href',
    `https://git.example/a/b/blob/HEAD/content/questions/a/${encodeURIComponent('为何.md')}`,
  )
})
