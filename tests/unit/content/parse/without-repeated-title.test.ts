import { expect, test } from 'vitest'
import { withoutRepeatedTitle } from '../../../../lib/content/parse/without-repeated-title'
import { parseMarkdown } from '../../../../lib/markdown/parse-markdown'
import { plainText } from '../../../../lib/markdown/plain-text'

const rest = (markdown: string, title: string) =>
  plainText(withoutRepeatedTitle(parseMarkdown(markdown).children, title)).text

test.each(['# Why?\n\nBecause.', '# why？\n\nBecause.', 'Why?\n===\n\nBecause.', '#  Why?  \n\nBecause.'])(
  '%j says its title once',
  (markdown) => expect(rest(markdown, 'Why?')).toBe('Because.'),
)

test.each(['# How?\n\nBecause.', '## Why?\n\nBecause.', 'Because.\n\n# Why?'])('%j keeps its heading', (markdown) => {
  expect(rest(markdown, 'Why?')).toBe(plainText(parseMarkdown(markdown)).text)
})
