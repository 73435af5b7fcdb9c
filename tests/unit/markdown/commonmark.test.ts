import spec from 'commonmark-spec'
import { toHtml } from 'hast-util-to-html'
import type { Root } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { parseFragment, serialize } from 'parse5'
import { remark } from 'remark'
import { describe, expect, test } from 'vitest'
import { htmlAsText } from '../../../lib/markdown/html-as-text'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'

/** Bare addresses, which CommonMark leaves alone and GFM's autolinks make links of, as the content format wants it. */
const AUTOLINKED = new Set([602, 606, 608, 611, 612])

const render = (tree: Root): string => toHtml(toHast(tree))

/** White space between blocks and the writing of entities say nothing about how a text was understood. */
function normal(html: string): string {
  return serialize(parseFragment(html))
    .replace(/\s*\n\s*(?=<)|(?<=>)\s*\n\s*/g, '')
    .trim()
}

function hasHtml(markdown: string): boolean {
  return JSON.stringify(remark().parse(markdown)).includes('"type":"html"')
}

describe('every example of CommonMark is parsed as the specification says', () => {
  test('there are 652 of them', () => {
    expect(spec.tests.length).toBe(652)
  })

  for (const { number, section, markdown: shown, html } of spec.tests) {
    const markdown = shown.replaceAll('→', '\t')
    test(`${number}, ${section}`, () => {
      // Raw HTML is text in our format; everything around it is as the bare parser has it.
      if (hasHtml(markdown)) expect(render(parseMarkdown(markdown))).toBe(render(htmlAsText(remark().parse(markdown))))
      else if (AUTOLINKED.has(number))
        expect(normal(render(parseMarkdown(markdown))).replace(/<\/?a[^>]*>/g, '')).toBe(normal(html))
      else expect(normal(render(parseMarkdown(markdown)))).toBe(normal(html.replaceAll('→', '\t')))
    })
  }
})
