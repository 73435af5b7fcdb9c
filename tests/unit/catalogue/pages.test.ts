import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { routesOf } from '../../../lib/catalogue/routes'
import { catalogueOf } from './compile-folder'

const tea = catalogueOf(join('tests', 'fixtures', 'site-en'))

const folder = mkdtempSync(join(tmpdir(), 'wenda-pages-'))
mkdirSync(join(folder, 'questions'))
for (let n = 10; n < 55; n++) {
  const fields = `title: Question ${n}\ndate: 2025-01-${String((n % 28) + 1).padStart(2, '0')}\ntags: [all, "t${n}"]`
  writeFileSync(join(folder, 'questions', `q${n}.md`), `---\n${fields}\n---\n\nAn answer.\n`)
}
const many = catalogueOf(folder)

afterAll(() => rmSync(folder, { recursive: true }))

describe('a source', () => {
  test('holds its text with the passages marked, and who cites it where', () => {
    const page = tea.sourcePage('green-tea')
    if (page?.kind !== 'source') throw new Error('no article')
    expect(page.source).toMatchObject({
      title: 'Notes on green tea',
      author: 'The tea desk',
      file: 'sources/green-tea.md',
    })
    expect(page.html).toContain('id="passage-2"')
    expect(
      page.passages.map(({ number, citations }) => [number, citations.map((each) => each.referenceNumber)]),
    ).toEqual([
      [1, [1]],
      [2, [2]],
    ])
    expect(page.whole.map(({ questionSlug }) => questionSlug)).toEqual(['绿茶用多热的水'])
    expect(JSON.parse(JSON.stringify(page))).toEqual(page)
  })

  test('that is not there has no page', () => {
    expect(tea.sourcePage('coffee')).toBeUndefined()
  })
})

describe('lists', () => {
  test('hold each question once, newest first or by title, without duplicates', () => {
    const slugsOf = (order: 'newest' | 'title') =>
      [1, 2, 3].flatMap((page) => many.listPage(order, page)?.items.map(({ slug }) => slug) ?? [])
    expect(slugsOf('newest')).toHaveLength(45)
    expect(new Set(slugsOf('newest')).size).toBe(45)
    expect(slugsOf('title')).toEqual(slugsOf('newest').toSorted())
    expect(many.listPage('newest', 1)?.items[0]?.slug).toBe('q27')
    expect(many.listPage('newest', 3)).toMatchObject({
      page: 3,
      pageCount: 3,
      total: 45,
      title: 'Question List – Page 3',
    })
    expect(many.listPage('title', 2)).toMatchObject({ canonicalPath: '/questions/sort/title/page/2', order: 'title' })
    expect(tea.listPage('newest', 1)?.items.map(({ slug }) => slug)).not.toContain('green-tea-temperature')
  })

  test.each([0, 4, -1, 1.5, Number.NaN])('have no page %d of three', (page) => {
    expect(many.listPage('newest', page)).toBeUndefined()
  })

  test('a card says how many of the checked sentences were found', () => {
    const card = tea.listPage('newest', 1)?.items.find(({ slug }) => slug === 'green-tea-water')
    expect(card).toMatchObject({ referenceCount: 4, evidence: { found: 3, checked: 7 } })
  })

  test('sources say how often they are cited, tags how many questions they have', () => {
    expect(tea.listPage('sources', 1)?.items.map(({ slug, citedBy }) => [slug, citedBy])).toContainEqual([
      'green-tea',
      2,
    ])
    expect(many.listPage('tags', 1)?.items[0]).toEqual({ tag: 'all', count: 45 })
  })

  test('a tag lists its questions by pages, under the name that it has in addresses', () => {
    expect(many.tagPage('all', 3)?.items).toHaveLength(5)
    expect(many.tagPage('all', 4)).toBeUndefined()
    expect(many.tagPage('none', 1)).toBeUndefined()
    expect(tea.tagPage('AI-ML-c42609f1', 1)).toMatchObject({ tag: 'AI/ML', title: 'Topic: AI/ML' })
  })
})

test('the home and search pages hold the newest questions and the most used tags', () => {
  const home = many.homePage()
  if (home.kind !== 'home') throw new Error('the site has problems')
  expect(home).toMatchObject({ questionCount: 45, tagCount: 46 })
  expect([home.newest.length, home.tags.length]).toEqual([8, 24])
  expect(home).not.toHaveProperty('aboutHtml')
  expect(tea.homePage()).toMatchObject({ aboutHtml: expect.stringContaining('only the tests read') })
  expect(many.searchPage()).toMatchObject({ title: 'Search' })
  expect([many.searchPage().newest.length, many.searchPage().tags.length]).toEqual([5, 16])
})

test('a folder without anything is a site all the same', () => {
  const empty = catalogueOf(join(folder, 'nothing'))
  expect(empty.listPage('newest', 1)).toMatchObject({ items: [], total: 0, pageCount: 1 })
  expect(empty.homePage()).toMatchObject({ kind: 'home', newest: [], tags: [] })
  expect(routesOf(empty).map(({ path }) => path)).toEqual([
    '/',
    '/about',
    '/search',
    '/404',
    '/questions',
    '/questions/sort/title',
    '/sources',
    '/tags',
  ])
})

test('every address of the site is a route of its own', () => {
  const paths = routesOf(many).map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths).toContain('/questions/q27')
  expect(paths).toContain('/tags/all/page/3')
  expect(paths).toContain('/questions/sort/title/page/3')
  expect(routesOf(tea).map(({ path }) => path)).toContain('/questions/green-tea-temperature')
})
