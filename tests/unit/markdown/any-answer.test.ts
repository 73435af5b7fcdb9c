import fc from 'fast-check'
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5'
import { expect, test } from 'vitest'
import { parseQuestion } from '../../../lib/content/parse/parse-question'
import { en } from '../../../lib/dictionary/en'
import { renderHtml } from '../../../lib/markdown/render/render-html'
import type { Site } from '../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }
// Texts without control characters, which are refused, and on one line, as Markdown reads line ends in ways of its own.
const texts = fc
  .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 80 })
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\ufeff\s]+/gu, ' ').trim())
  .filter((text) => text !== '')

/** Every sign escaped: the Markdown that shows exactly this text. */
const asMarkdown = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&')

function textOf(html: string): string {
  const read = (node: DefaultTreeAdapterTypes.Node): string =>
    'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(read).join('') : ''
  return read(parseFragment(html))
}

/** As a browser reads them: `<script>` in the value of an attribute is none. */
function elementsOf(html: string): DefaultTreeAdapterTypes.Element[] {
  const inside = (node: DefaultTreeAdapterTypes.Node): DefaultTreeAdapterTypes.Element[] => [
    ...('tagName' in node ? [node] : []),
    ...('childNodes' in node ? node.childNodes.flatMap(inside) : []),
  ]
  return inside(parseFragment(html))
}

test('any text of an answer or an excerpt reaches the page exactly', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const words = asMarkdown(text)
      const file = `---\ntitle: a\ndate: 2025-01-03\n---\n\n${words}\n\n## References\n\n### ${words} T\n\n> ${words}\n`
      const { record, tree, report } = parseQuestion(
        { path: 'questions/a.md', bytes: new TextEncoder().encode(file) },
        SITE,
      )
      expect(report.issues.filter(({ name }) => name !== 'text-invisible-character')).toEqual([])
      if (!record || !tree) return
      expect(record.answer.text).toBe(text)
      expect(record.references[0]?.excerpt?.text).toBe(text)
      expect(textOf(renderHtml(tree, { hrefOf: (url) => url, labels: en })).trim()).toBe(text)
    }),
    { numRuns: 300 },
  )
})

test('any Markdown at all becomes HTML that holds nothing live', () => {
  const pieces = fc.constantFrom(
    ...'<script> </script> <img onerror=x src=y> [a](javascript:x) [b]: x ![c](//h/d) ` ``` * _ ~ > - 1. # | \n \\ &lt; <!-- --> [^1] [^1]: $ ( ) [ ] " = \t'.split(
      ' ',
    ),
    ' ',
    '\n',
    '字',
    '。',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const file = `---\ntitle: a\ndate: 2025-01-03\n---\n\nText ${parts.join('')}\n`
      const { tree } = parseQuestion({ path: 'questions/a.md', bytes: new TextEncoder().encode(file) }, SITE)
      if (!tree) return
      const html = renderHtml(tree, { hrefOf: (url) => url, labels: en })
      for (const { tagName, attrs } of elementsOf(html)) {
        expect(tagName).not.toMatch(/^(?:script|iframe|style|form|object|embed|base|meta|link)$/)
        for (const { name, value } of attrs) {
          expect(name).not.toMatch(/^on/)
          if (name === 'href' || name === 'src') expect(value).not.toMatch(/^\s*(?:javascript|data|vbscript):/i)
        }
      }
    }),
    { numRuns: 500 },
  )
})
