import { expect, test } from 'vitest'
import { parseSite } from '../../../../lib/content/parse/parse-site'

function fixesOf(fields: string) {
  const bytes = new TextEncoder().encode(`---\n${fields}\n---\n`)
  return parseSite({ path: 'site.md', bytes }, undefined).report.issues.map(({ name, fix }) => [name, fix])
}

test('what other tools call a field is said once, inside of a mapping too', () => {
  expect(
    fixesOf('title: Tea\nbaseURL: https://tea.example\nauthor: me\nwiki: { name: Leaves, link: https://a.example }'),
  ).toEqual([
    ['field-unknown', 'name: Tea'],
    ['field-unknown', 'url: https://tea.example'],
    ['field-unknown', 'editor: me'],
    ['field-unknown', 'label: Leaves'],
    ['field-unknown', 'url: https://a.example'],
  ])
})

test.each([
  ['zh-tw', 'language: zh-TW'],
  ['zh_CN', 'language: zh-CN'],
  ['zh-Hant', 'language: zh-TW'],
  ['en-GB', 'language: en'],
  ['fr', 'write one of them, or delete the line: then it is en'],
  ['Klingon', 'write one of them, or delete the line: then it is en'],
])('the language %s is not one of the interface', (language, fix) => {
  expect(fixesOf(`language: ${language}`)).toEqual([['language-invalid', fix]])
})

test.each(['en', 'zh-CN', 'zh-TW'])('the interface speaks %s', (language) => {
  expect(fixesOf(`language: ${language}`)).toEqual([])
})

test('no address or language is invented', () => {
  expect(fixesOf('url: tea.example\nrepository: ours')).toEqual([
    ['url-invalid', 'url: https://tea.example'],
    ['url-invalid', 'write the whole address, from https:// on, or delete the line'],
  ])
})

function urlOf(fields: string, siteUrl?: string) {
  const bytes = new TextEncoder().encode(`---\n${fields}\n---\n`)
  return parseSite({ path: 'site.md', bytes }, siteUrl).site.url
}

test('the address of the site keeps its path; SITE_URL wins over site.md', () => {
  expect(urlOf('url: https://example.org')).toBe('https://example.org')
  expect(urlOf('url: https://example.org/wenda/')).toBe('https://example.org/wenda')
  expect(urlOf('url: https://example.org/问答?a#b')).toBe('https://example.org/%E9%97%AE%E7%AD%94')
  expect(urlOf('url: https://example.org//other.example//')).toBe('https://example.org/other.example')
  expect(urlOf('url: https://example.org', 'HTTPS://User.github.io/wenda')).toBe('https://user.github.io/wenda')
  expect(parseSite(undefined, 'https://example.org/a/').site.url).toBe('https://example.org/a')
})

test('nobody says where the site stands: no address is invented', () => {
  expect(urlOf('name: Tea')).toBeUndefined()
  expect(parseSite(undefined, undefined).site).not.toHaveProperty('url')
})
