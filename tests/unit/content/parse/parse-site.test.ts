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

test('no address or language is invented', () => {
  expect(fixesOf('url: tea.example\nrepository: ours')).toEqual([
    ['url-invalid', 'url: https://tea.example'],
    ['url-invalid', 'write the whole address, from https:// on, or delete the line'],
  ])
})
