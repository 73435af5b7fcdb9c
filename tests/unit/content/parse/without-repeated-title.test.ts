import { describe, expect, test } from 'vitest'
import { parseQuestion } from '../../../../lib/content/parse/parse-question'
import { parseSource } from '../../../../lib/content/parse/parse-source'
import { withoutRepeatedTitle } from '../../../../lib/content/parse/without-repeated-title'
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown'
import { plainText } from '../../../../lib/markdown/plain-text'
import type { Site } from '../../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }

const rest = (markdown: string, title: string) =>
  plainText(withoutRepeatedTitle(parseMarkdown(markdown).children, title)).text

test.each(['# Why?\n\nBecause.', '# why？\n\nBecause.', 'Why?\n===\n\nBecause.', '#  Why?  \n\nBecause.'])(
  '%j says its title once',
  (markdown) => expect(rest(markdown, 'Why?')).toBe('Because.'),
)

test.each(['# How?\n\nBecause.', '## Why?\n\nBecause.', 'Because.\n\n# Why?'])('%j keeps its heading', (markdown) => {
  expect(rest(markdown, 'Why?')).toBe(plainText(parseMarkdown(markdown)).text)
})

describe('links within a file lead to the headings that its page shows', () => {
  const anchorsOf = (body: string) => {
    const text = `---\ntitle: Same\ndate: 2025-01-03\n---\n\n${body}`
    const content = { path: 'questions/a.md', bytes: new TextEncoder().encode(text) }
    const source = { path: 'sources/a.md', bytes: new TextEncoder().encode(text) }
    return [parseQuestion(content, SITE), parseSource(source, SITE)].map(({ anchors, report }) => ({
      anchors: [...(anchors ?? [])],
      names: report.issues.map(({ name }) => name),
    }))
  }

  test('a repeated title takes no anchor', () => {
    for (const { anchors, names } of anchorsOf('# Same\n\nText, see [below](#same).\n\n## Same\n\nText.\n')) {
      expect(anchors).toEqual(['same'])
      expect(names).toEqual([])
    }
    for (const { names } of anchorsOf('# Same\n\nText, see [below](#same-1).\n\n## Same\n\nText.\n'))
      expect(names).toEqual(['link-missing-heading'])
  })

  test('nor do references, which stand beside the answer', () => {
    const [question] = anchorsOf('Text, see [there](#kites).\n\n## References\n\n### Kites\n')
    expect(question).toEqual({ anchors: [], names: ['link-missing-heading'] })
  })
})
