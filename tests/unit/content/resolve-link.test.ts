import { describe, expect, test } from 'vitest'
import { resolveLink } from '../../../lib/content/resolve-link'

const FROM = 'questions/training/why.md'

test.each([
  ['https://a.example/b?c#d', { kind: 'web' }],
  ['HTTP://a.example', { kind: 'web' }],
  ['mailto:a@b.example', { kind: 'mail' }],
  ['#why', { kind: 'anchor', anchor: 'why' }],
  ['#%E4%B8%BA%E4%BB%80%E4%B9%88', { kind: 'anchor', anchor: '为什么' }],
  ['../../sources/a.md', { kind: 'file', path: 'sources/a.md' }],
  ['../../sources/%E8%A7%84%E6%A8%A1.md#why', { kind: 'file', path: 'sources/规模.md', anchor: 'why' }],
  ['how.md', { kind: 'file', path: 'questions/training/how.md' }],
  ['./../how.md', { kind: 'file', path: 'questions/how.md' }],
])('%s leads somewhere', (url, target) => {
  expect(resolveLink(url, FROM)).toEqual(target)
})

test('a name in two normal forms is one file', () => {
  expect(resolveLink('cafe\u0301.md', FROM)).toEqual({ kind: 'file', path: 'questions/training/caf\u00e9.md' })
})

describe('leads nowhere', () => {
  test.each([
    '',
    ' ',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'ftp://a.example/',
    '//a.example/b.md',
    '\\\\a.example\\b.md',
    '/sources/a.md',
    'https://',
    'https:a.md',
    'https://user:secret@a.example/',
    'https://a.example\\@b.example/',
    '../../../sources/a.md',
    '../../site.md',
    '../../sources/a.txt',
    '../../sources/a.md?b',
    '../../sources/%E0%A4%A.md',
    '../../sources/a.md#%E0%A4%A',
    '../../sources/%2e%2e/%2e%2e/%2e%2e/a.md',
  ])('%j', (url) => {
    expect(resolveLink(url, FROM)).toEqual({ kind: 'bad' })
  })
})

test('an anchor goes to the end of the address', () => {
  expect(resolveLink('how.md#a#b', FROM)).toMatchObject({ anchor: 'a#b' })
})
