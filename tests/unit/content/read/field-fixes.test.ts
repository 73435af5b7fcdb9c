import { describe, expect, test } from 'vitest'
import { parseQuestion } from '../../../../lib/content/parse/parse-question'
import type { Site } from '../../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }

function parse(fields: string) {
  const bytes = new TextEncoder().encode(`---\ntitle: Why?\ndate: 2025-01-03\n${fields}\n---\n\nBecause.\n`)
  return parseQuestion({ path: 'questions/why.md', bytes }, SITE)
}

const fixesOf = (fields: string) => parse(fields).report.issues.map(({ fix }) => fix)

describe('what is no flag', () => {
  test.each(['yes', 'on', '1', '是'])('is one that is set: %s', (value) => {
    expect(fixesOf(`draft: ${value}`)).toEqual(['draft: true'])
  })

  test.each(['no', 'off', '0', '否'])('is one that isn’t: %s', (value) => {
    expect(fixesOf(`draft: ${value}`)).toEqual(['draft: false'])
  })

  test.each(['draft', 'truee', '[true]', '{ a: b }', '', '~'])('is never published by its fix: %s', (value) => {
    expect(fixesOf(`draft: ${value}`)).toEqual(['draft: true if it is not to be published, else draft: false'])
  })

  test.each(['isDraft: true', 'is_draft: true', 'public: false', 'unpublished: true', 'archived: true'])(
    'by another name isn’t either: %s',
    (line) => {
      expect(fixesOf(line)[0]).toMatch(/^draft: true/)
    },
  )
})

describe('a list', () => {
  test.each([
    ['tags: AI, 大模型，RAG', 'tags: [AI, 大模型, RAG]'],
    ['tags: "#AI #大模型"', 'tags: [AI, 大模型]'],
    ['tags: C#', 'tags: [C#]'],
    ['tag: "a: b"', 'tags: ["a: b"]'],
    ["tag: 'a, b'", 'tags: [a, b]'],
    ['categories:\n  - [a, b]\n  - [c]', 'tags: [a, b, c]'],
    ['categories:\n  - [a, b]\n  - d', 'tags: [a, b, d]'],
    ['also_asked: 是什么，为什么？', 'also_asked: ["是什么，为什么？"]'],
    ['also_asked: "a \\"b\\""', 'also_asked: ["a \\"b\\""]'],
  ])('that is written otherwise is shown as one: %s', (line, fix) => {
    expect(fixesOf(line)).toEqual([fix])
    expect(parse(fix).report.issues).toEqual([])
  })

  test.each(['tags: { a: b }', `tags: ${'a, '.repeat(300)}`])('that can’t be shown is described: %.20s', (line) => {
    expect(fixesOf(line)).toEqual([expect.stringMatching(/^write each value/)])
  })

  test.each(['tags: [a, ~]', 'tags: [a, ""]'])('has no empty item: %s', (line) => {
    expect(parse(line).report.issues.map(({ name }) => name)).toEqual(['field-empty'])
  })
})

test.each([
  ['generator: [aily]', 'generator: "aily"'],
  ['duplicate_of:\n  - other', 'duplicate_of: "other"'],
])('a list of one text is that text: %s', (line, fix) => {
  expect(fixesOf(line)[0]).toContain(fix)
})

test('fields within a field are taken out, not thrown away', () => {
  expect(fixesOf('taxonomies:\n  tags: [a]')[0]).toMatch(/^write what in it is a field/)
})
