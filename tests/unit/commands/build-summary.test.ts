import { expect, test } from 'vitest'
import { buildSummary } from '../../../lib/commands/build-summary'

const file = (path: string, sizeBytes: number) => ({ path, sizeBytes, modifiedMs: 0, changedMs: 0 })
const FILES = [
  file('.nojekyll', 0),
  file('404.html', 4000),
  file('_next/static/a.css', 20_000),
  file('index.html', 1_200_000),
  file('islands/a.js', 30_000),
  file('search-index/files/a.bin', 50_000),
]

test('a build ends with what it wrote and what to do next', () => {
  expect(buildSummary(FILES, { name: 'Tea', language: 'en', url: 'https://tea.example/answers' }).split('\n')).toEqual([
    'Wrote 6 files, 1.3 MB to out/',
    '  pages               2 files, 1.2 MB',
    '  search index        1 file, 50 kB',
    '  scripts and styles  2 files, 50 kB',
    '  other files         1 file, 0 kB',
    'To look at it: npm start',
    'To publish it: copy out/, with its files that have a dot in front, to where https://tea.example/answers is to stand; the README, "Publish it", says how',
  ])
})

test('it says what is wrong where nobody says where the site will stand', () => {
  const summary = buildSummary(FILES, { name: 'Tea', language: 'en' })
  expect(summary).toContain('Nobody says where the site will stand.\n  Pages name no canonical address')
  expect(summary).toContain('fix: write its address as url in site.md, or as SITE_URL in the environment')
  expect(summary).not.toMatch(/localhost|undefined/)
})

test('what is compressed is counted apart', () => {
  const files = [...FILES, file('index.html.br', 9000), file('search-index/files/a.bin.gz', 1000)]
  expect(buildSummary(files, { name: 'Tea', language: 'en' })).toContain('  compressed          2 files, 10 kB\n')
})
