import fc from 'fast-check'
import { expect, test } from 'vitest'
import { basePath } from '../../../lib/addresses/base-path'
import { pagePath } from '../../../lib/addresses/page-path'
import { paths } from '../../../lib/addresses/paths'
import { staticFiles } from '../../../lib/publish/static-files'

test('addresses of things with Chinese names are encoded', () => {
  expect(paths.question('什么是涌现')).toBe('/questions/%E4%BB%80%E4%B9%88%E6%98%AF%E6%B6%8C%E7%8E%B0')
  expect(paths.reference('为何', 2)).toBe('/questions/%E4%B8%BA%E4%BD%95#reference-2')
  expect(paths.passage('规模', 3)).toBe('/sources/%E8%A7%84%E6%A8%A1#passage-3')
})

test('the first page of a list is the list', () => {
  expect(paths.questionList('newest', 1)).toBe('/questions')
  expect(paths.questionList('title', 2)).toBe('/questions/sort/title/page/2')
  expect([paths.tag('RAG'), paths.tag('RAG', 2)]).toEqual(['/tags/RAG', '/tags/RAG/page/2'])
  expect([paths.tagList(1), paths.tagList(2)]).toEqual(['/tags', '/tags/page/2'])
  expect([paths.sourceList(1), paths.sourceList(2)]).toEqual(['/sources', '/sources/page/2'])
})

test('what a link leads to is the file of that name, however its address is written', () => {
  const slug = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((text) => text.normalize('NFC').replace(/[^\p{L}\p{N}-]/gu, ''))
    .filter((text) => text !== '')
  fc.assert(
    fc.property(slug, (name) => {
      const file = `questions/${name}/index.html`
      const fileOf = staticFiles([file])
      const address = paths.question(name)
      expect(fileOf(address)).toBe(file)
      expect(fileOf(`/questions/${name}`)).toBe(file)
      expect(fileOf(`/questions/${encodeURIComponent(name.normalize('NFD'))}`)).toBe(file)
      // As a browser has it after it took the address apart.
      expect(new URL(address, 'http://localhost').pathname).toBe(address)
    }),
  )
})

test('the path that a site stands under is that of its address', () => {
  expect(basePath({})).toBe('')
  expect(basePath({ url: 'https://example.org' })).toBe('')
  expect(basePath({ url: 'https://example.org/a/b' })).toBe('/a/b')
})

test('a site under a path has its files there and nowhere else', () => {
  const fileOf = staticFiles(
    ['index.html', 'questions/why/index.html', 'wenda/a.txt'],
    basePath({ url: 'https://example.org/问答' }),
  )
  const base = encodeURIComponent('问答')
  for (const address of [`/${base}`, `/${base}/`, `/${base}?a=/b`, '/问答/']) expect(fileOf(address)).toBe('index.html')
  expect(fileOf(`/${base}/questions/why`)).toBe('questions/why/index.html')
  for (const address of ['/', '/questions/why', `/${base}s/questions/why`, `/a/${base}`])
    expect(fileOf(address)).toBeUndefined()
})

test('a page is the same with a slash behind it', () => {
  expect(['/', '/search', '/search/', '/wenda/questions/a/'].map(pagePath)).toEqual([
    '/',
    '/search',
    '/search',
    '/wenda/questions/a',
  ])
})
