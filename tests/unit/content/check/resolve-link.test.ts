import { describe, expect, test } from 'vitest'
import { resolveImage, resolveLink } from '../../../../lib/content/check/resolve-link'

const FROM = 'questions/training/why.md'

test.each([
  ['https://a.example/b?c#d', { kind: 'web', host: 'a.example' }],
  ['HTTP://a.example', { kind: 'web', host: 'a.example' }],
  ['mailto:a@b.example', { kind: 'mail' }],
  ['mailto:a@b.example?subject=x&Body=y&amp;cc=c@b.example', { kind: 'mail' }],
  ['mailto:?to=a@b.example', { kind: 'mail' }],
  ['#why', { kind: 'fragment', anchor: 'why' }],
  ['#%E4%B8%BA%E4%BB%80%E4%B9%88', { kind: 'fragment', anchor: '为什么' }],
  ['../../sources/a.md', { kind: 'source', file: 'sources/a.md', slug: 'a' }],
  ['../../sources/%E8%A7%84%E6%A8%A1.md#why', { kind: 'source', file: 'sources/规模.md', slug: '规模', anchor: 'why' }],
  ['how.md', { kind: 'question', file: 'questions/training/how.md', slug: 'how' }],
  ['./../how.md', { kind: 'question', file: 'questions/how.md', slug: 'how' }],
])('%s leads somewhere', (url, target) => {
  expect(resolveLink(url, FROM)).toEqual(target)
})

test('a name in two normal forms is one file', () => {
  expect(resolveLink('cafe\u0301.md', FROM)).toEqual({
    kind: 'question',
    file: 'questions/training/caf\u00e9.md',
    slug: 'caf\u00e9',
  })
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
    'http:///a.example',
    'https:////a.example/b',
    'http://?a',
    'mailto:?attach=/etc/passwd',
    'mailto:a@b.example?subject=x&Attachment=y',
    'mailto:a@b.example?%61ttach=y',
    'mailto:a@b.example?subject=x&amp;attach=y',
    'mailto:a@b.example?a=1?attach=y',
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
    expect(resolveLink(url, FROM)).toEqual({ kind: 'broken', issue: 'link-invalid' })
  })
})

test('an anchor goes to the end of the address', () => {
  expect(resolveLink('how.md#a#b', FROM)).toMatchObject({ anchor: 'a#b' })
})

describe('an image', () => {
  test.each([
    ['/images/a.png', '/images/a.png'],
    ['/%E7%8C%AB.png', '/猫.png'],
    ['/cafe\u0301.png', '/caf\u00e9.png'],
  ])('at %s is a file of public/', (url, path) => {
    expect(resolveImage(url)).toEqual({ kind: 'image', path })
  })

  test.each([
    '',
    '/',
    'a.png',
    '../a.png',
    '//a.example/b.png',
    '/\\a.example/b.png',
    'https://a.example/b.png',
    'data:image/png;base64,AA',
    '/../a.png',
    '/a/%2e%2e/b.png',
    '/a.png?b',
    '/a.png#b',
    '/%E0%A4%A.png',
  ])('at %j is none', (url) => {
    expect(resolveImage(url)).toEqual({ kind: 'broken', issue: 'image-invalid' })
  })
})
