import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseQuestion } from '../../../lib/content/parse/parse-question'
import { parseSite } from '../../../lib/content/parse/parse-site'
import { parseSource } from '../../../lib/content/parse/parse-source'
import type { Site } from '../../../lib/records/site'

const site: Site = { name: 'Test', url: 'http://localhost:3000', language: 'en' }
const encode = (text: string) => new TextEncoder().encode(text)
const question = (text: string) => parseQuestion({ path: 'questions/why.md', bytes: encode(text) }, site)
// Texts with something to see and nothing that is refused in titles, so that only escaping can change them.
const printable = fc
  .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 60 })
  .map((text) => text.replace(/[\p{C}\p{Default_Ignorable_Code_Point}\p{Z}]+/gu, ' ').trim())
  .filter((text) => text !== '')

test('any bytes end in a record or a named problem, never in a throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (tail, hasFront) => {
      const bytes = hasFront ? new Uint8Array([...encode('---\ntitle: a\ndate: 2025-01-03\n---\n'), ...tail]) : tail
      for (const parsed of [
        parseQuestion({ path: 'questions/a.md', bytes }, site),
        parseSource({ path: 'sources/a.md', bytes }, site),
      ]) {
        expect(parsed.record !== undefined || parsed.report.issues.length > 0).toBe(true)
      }
      expect(parseSite({ path: 'site.md', bytes }, undefined).site.name).not.toBe('')
    }),
    { numRuns: 300 },
  )
})

test('any text survives as title and tag', () => {
  fc.assert(
    fc.property(printable, (text) => {
      const { record, report } = question(
        `---\ntitle: ${JSON.stringify(text)}\ndate: 2025-01-03\ntags: [${JSON.stringify(text)}]\n---\n\nBecause.\n`,
      )
      expect(report.issues).toEqual([])
      expect(record?.title).toBe(text)
      expect(record?.tags).toEqual([text.normalize('NFC')])
    }),
    { numRuns: 200 },
  )
})

test('tags stay as they were written', () => {
  const { record } = question(
    '---\ntitle: 2025\ndate: 2025-01-03\ntags: [1.10, 007, yes, null, 1e3]\n---\n\nBecause.\n',
  )
  expect(record?.title).toBe('2025')
  expect(record?.tags).toEqual(['1.10', '007', 'yes', 'null', '1e3'])
})

for (const fence of ['---js', '--- js', '---javascript', '---coffee']) {
  test(`${fence} runs nothing and is refused`, () => {
    const { record, report } = question(`${fence}\nglobalThis.wendaRan = true\n---\n\nBecause.\n`)
    expect(record).toBeUndefined()
    expect(report.issues.map(({ name }) => name)).toContain('front-matter-fence')
    expect('wendaRan' in globalThis).toBe(false)
  })
}

test('chunk markers become headings and text', () => {
  const { record } = question(
    '---\ntitle: a\ndate: 2025-01-03\n---\n\nBecause.\n\n## 参考资料\n\n### A talk\n\n> [Heading3]Data[CONTENT]The model was big.[heading2]Next[Content]More.\n',
  )
  const excerpt = record?.references[0]?.excerpt
  expect(excerpt?.blocks.map(({ kind, start, end }) => [kind, excerpt.text.slice(start, end)])).toEqual([
    ['heading', 'Data'],
    ['paragraph', 'The model was big.'],
    ['heading', 'Next'],
    ['paragraph', 'More.'],
  ])
})

test('a CRLF file with a BOM reads as any other; the references begin at the last such heading', () => {
  const text =
    '\ufeff---\ntitle: a\ndate: 2025-01-03\n---\n\n## References\n\nNot yet.\n\n## References\n\n### A talk\n'
  const { record, report } = question(text.replace(/\n/g, '\r\n'))
  expect(report.issues).toEqual([])
  expect(record?.answer.text).toBe('References\nNot yet.')
  expect(record?.references.map(({ title }) => title)).toEqual(['A talk'])
})
