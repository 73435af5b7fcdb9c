import { expect, test } from 'vitest'
import { compileSource, renderSource } from '../../../../lib/catalogue/compile/compile-source'
import type { Site } from '../../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }

const fileOf = (body: string) => ({
  path: 'sources/tea.md',
  bytes: new TextEncoder().encode(`---\ntitle: Tea\n---\n\n${body}\n`),
})

function rendered(body: string, quote: string): string {
  const file = fileOf(body)
  const text = compileSource(file, SITE).record?.body.text ?? ''
  const start = text.indexOf(quote)
  expect(start).toBeGreaterThanOrEqual(0)
  return renderSource(file, [{ number: 1, start, end: start + quote.length, citations: [] }], SITE).html
}

test.each(['# Tea', '# ｔｅａ', 'Tea\n==='])('%j says the title once, and the text may still be quoted', (heading) => {
  const body = `${heading}\n\nTea is a drink.\n\nIt is *hot*.`
  expect(rendered(body, 'It is hot.').match(/Tea/gi)).toHaveLength(1)
  expect(rendered(body, 'is a drink')).toContain('Tea <mark')
  expect(rendered(body, 'is a drink')).toMatch(/>is a drink</)
  // What was quoted with the title is marked from where the text begins.
  expect(rendered(body, `${compileSource(fileOf(body), SITE).record?.body.text.slice(0, 3)}\nTea is`)).toMatch(
    /<p><mark[^>]*>Tea is</,
  )
  expect(rendered(body, compileSource(fileOf(body), SITE).record?.body.text.slice(0, 3) ?? '')).not.toContain('<mark')
})

test('other headings stay, and are warned of where they are of the first level', () => {
  const body = '# Coffee\n\nWords.\n\n# Tea'
  expect(rendered(body, 'Words')).toMatch(/Coffee.*Words.*Tea/s)
  expect(compileSource(fileOf(body), SITE).head.issues.map(({ name, line }) => [name, line])).toEqual([
    ['heading-too-high', 5],
    ['heading-too-high', 9],
  ])
})
