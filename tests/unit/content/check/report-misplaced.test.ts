import { describe, expect, test } from 'vitest'
import { reportMisplaced } from '../../../../lib/content/check/report-misplaced'

const fixesOf = (path: string) => reportMisplaced([path]).map(({ fix }) => fix)

describe('no text vanishes', () => {
  test.each([
    ['questions/a.mdx', 'rename it to "a.md"'],
    ['questions/a.MD', 'rename it to "a.md"'],
    ['questions/a.md.txt', 'rename it to "a.md"'],
    ['questions/a.textile', 'rename it to "a.md"'],
    ['questions/a', 'rename it to "a.md"'],
    ['questions/sub/什么是涌现', 'rename it to "什么是涌现.md"'],
    ['questions/a．md', 'rename it to "a.md"'],
    ['questions/a.ｍｄ', 'rename it to "a.md"'],
    ['questions/a.m d', 'rename it to "a.md"'],
    ['questions/a.html', 'write its text as Markdown'],
    ['sources/a.docx', 'write its text as Markdown'],
    ['sources/a.ipynb', 'write its text as Markdown'],
    ['sources/readme.markdown', 'move it out of the content folder'],
    ['questions/README.zh.md', 'move it out of the content folder'],
    ['SITE.md', 'rename it to site.md'],
    ['site.markdown', 'rename it to site.md'],
    ['Glossary.txt', 'rename it to glossary.md'],
    ['Questions/a.md', 'rename the folder to questions/'],
    ['source/a/b.md', 'rename the folder to sources/'],
    ['drafts/a.md', 'move it under questions/'],
  ])('%s', (path, fix) => {
    expect(fixesOf(path)).toEqual([expect.stringMatching(new RegExp(`^${fix.replace(/[.()]/g, '\\$&')}`))])
  })
})

test.each([
  'site.md',
  'glossary.md',
  'questions/a.md',
  'sources/a/b.md',
  'questions/a.png',
  'questions/a.pdf',
  'questions/a.md~',
  'questions/a.md.bak',
  'sources/data.json',
  'sources/data.csv',
  'questions/LICENSE',
  'assets/a.png',
  'assets/a.html',
])('nothing is said of %s', (path) => {
  expect(fixesOf(path)).toEqual([])
})
