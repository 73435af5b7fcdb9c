import { expect, test } from 'vitest'
import { compileSource } from '../../../../lib/catalogue/compile/compile-source'
import { sectionsOf } from '../../../../lib/catalogue/compile/sections-of'
import type { Site } from '../../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }

function sections(body: string) {
  const bytes = new TextEncoder().encode(`---\ntitle: Tea\n---\n\n${body}\n`)
  const { record } = compileSource({ path: 'sources/tea.md', bytes }, SITE)
  if (!record) throw new Error(`no source: ${body}`)
  return sectionsOf(record)
}

test('a source is parted at its headings, each with the id that its page has', () => {
  expect(sections('First.\n\n## *Green* tea\n\nCool.\n\n- a\n- b\n\n## Green tea\n\n### Black\n\nHot.')).toEqual([
    { heading: '', id: '', text: 'First.' },
    { heading: 'Green tea', id: 'content-green-tea', text: 'Cool.\na\nb' },
    { heading: 'Green tea', id: 'content-green-tea-1', text: '' },
    { heading: 'Black', id: 'content-black', text: 'Hot.' },
  ])
})

test.each([
  ['a first heading that repeats the title', '# Tea\n\nWords.', [['', 'Tea\nWords.']]],
  ['a heading without text', 'Words.\n\n## ![x](/x.png)\n\nMore.', [['', 'Words.\nMore.']]],
  ['a heading in a quotation', '> ## Said\n>\n> Words.\n\nMore.', [['', 'Said\nWords.\nMore.']]],
])('%s has no place of its own', (_, body, expected) => {
  expect(sections(body).map(({ id, text }) => [id, text])).toEqual(expected)
})

test('a long section comes in parts that share its heading, and loses nothing', () => {
  const paragraphs = Array.from({ length: 40 }, (_, n) => `Paragraph ${n}: ${'leaf '.repeat(50).trim()}.`)
  const parts = sections(`## Leaves\n\n${paragraphs.join('\n\n')}`)
  expect(parts.length).toBeGreaterThan(3)
  expect(new Set(parts.map(({ id }) => id))).toEqual(new Set(['content-leaves']))
  expect(parts.map(({ text }) => text).join('\n')).toBe(paragraphs.join('\n'))
})
