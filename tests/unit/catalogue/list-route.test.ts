import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listAt, type Section } from '../../../lib/catalogue/list-route'
import { routesOf } from '../../../lib/catalogue/routes'
import { catalogueOf } from './compile-folder'

const folder = mkdtempSync(join(tmpdir(), 'wenda-lists-'))
mkdirSync(join(folder, 'questions'))
for (let n = 10; n < 55; n++)
  writeFileSync(
    join(folder, 'questions', `q${n}.md`),
    `---\ntitle: Question ${n}\ndate: 2025-01-01\ntags: [all, page]\n---\n\nAn answer.\n`,
  )
const catalogue = catalogueOf(folder)

afterAll(() => rmSync(folder, { recursive: true }))

const pathAt = (section: Section, ...segments: string[]) => listAt(catalogue, section, segments)?.canonicalPath

test('the segments behind a section name a list and a page of it', () => {
  expect(pathAt('questions')).toBe('/questions')
  expect(pathAt('questions', 'page', '3')).toBe('/questions/page/3')
  expect(pathAt('questions', 'sort', 'title')).toBe('/questions/sort/title')
  expect(pathAt('questions', 'sort', 'title', 'page', '2')).toBe('/questions/sort/title/page/2')
  expect(pathAt('sources')).toBe('/sources')
  expect(pathAt('tags')).toBe('/tags')
  expect(pathAt('tags', 'all')).toBe('/tags/all')
  expect(pathAt('tags', 'all', 'page', '3')).toBe('/tags/all/page/3')
})

test('a tag may be called as the addresses call a page', () => {
  expect(pathAt('tags', 'page')).toBe('/tags/page')
  expect(pathAt('tags', 'page', 'page', '2')).toBe('/tags/page/page/2')
})

test.each([
  ['questions', ['page', '1']],
  ['questions', ['page', '4']],
  ['questions', ['page', '02']],
  ['questions', ['page', '0']],
  ['questions', ['page', '2x']],
  ['questions', ['page']],
  ['questions', ['sort']],
  ['questions', ['sort', 'date']],
  ['questions', ['sort', 'title', 'more']],
  ['questions', ['page', '2', 'page', '2']],
  ['sources', ['page', '2']],
  ['sources', ['sort', 'title']],
  ['tags', ['page', '2']],
  ['tags', ['none']],
  ['tags', ['all', 'page', '1']],
  ['tags', ['all', 'more']],
] as const)('%s has no list at %j', (section, segments) => {
  expect(listAt(catalogue, section, segments)).toBeUndefined()
})

test('the routes of lists lead to the pages that they name', () => {
  const lists = routesOf(catalogue).flatMap(({ path, page }) =>
    page && page.kind !== 'question' && page.kind !== 'source' ? [{ path, section: page.kind, ...page.params }] : [],
  )
  expect(lists.map(({ path }) => path).toSorted()).toEqual([
    '/questions',
    '/questions/page/2',
    '/questions/page/3',
    '/questions/sort/title',
    '/questions/sort/title/page/2',
    '/questions/sort/title/page/3',
    '/sources',
    '/tags',
    '/tags/all',
    '/tags/all/page/2',
    '/tags/all/page/3',
    '/tags/page',
    '/tags/page/page/2',
    '/tags/page/page/3',
  ])
  for (const { path, section, list } of lists) expect(listAt(catalogue, section, list)?.canonicalPath).toBe(path)
})
