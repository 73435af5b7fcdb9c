import { describe, expect, test } from 'vitest'
import { routesOf } from '../../../../lib/catalogue/routes'
import { OWN_NAMES, reportPublicNames } from '../../../../lib/content/check/report-public-names'
import { outputFiles } from '../../../../lib/outputs/outputs'
import { catalogueOf } from '../../catalogue/compile-folder'

describe('a file of public/', () => {
  test.each([
    '/index.html',
    '/INDEX.HTML',
    '/404.html',
    '/questions',
    '/questions/why.html',
    '/Questions/why.html',
    '/questions.html',
    '/sources/a.png',
    '/tags/x/page/2.html',
    '/search/a.js',
    '/Search.html',
    '/search-index/manifest.bin',
    '/islands/search.js',
    '/_next/static/a.css',
    '/_headers',
    '/_Headers',
  ])('is refused at %s, which the build writes', (path) => {
    expect(reportPublicNames([path]).map(({ name, file }) => [name, file])).toEqual([
      ['public-name-taken', `/public${path}`],
    ])
  })

  test.each([
    '/images/index.html',
    '/images/questions.png',
    '/favicon.ico',
    '/icon.svg',
    '/_redirects',
    '/.well-known/x',
    '/search.txt',
  ])('may lie at %s', (path) => {
    expect(reportPublicNames([path])).toEqual([])
  })
})

test('no page and no output lies beside the names that the check knows', () => {
  const catalogue = catalogueOf('tests/fixtures/site-zh')
  const written = [
    ...routesOf(catalogue).map(({ path }) => path),
    ...[...outputFiles(catalogue)].map(({ path }) => `/${path}`),
  ]
  const firsts = new Set(written.map((path) => path.split('/')[1] || 'index'))
  expect([...firsts].filter((name) => !OWN_NAMES.has(name))).toEqual([])
})
