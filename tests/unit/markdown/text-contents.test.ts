import { expect, test } from 'vitest'
import { parseMarkdown } from '../../../lib/markdown/parse-markdown'
import { textContents } from '../../../lib/markdown/text-contents'

const contentsOf = (text: string) => textContents(parseMarkdown(text))

test('the two uppermost levels of headings, with the anchors that the page gives them', () => {
  expect(contentsOf('## Water\n\n### How *hot*\n\n#### Kettles\n\n### How `long`\n\n## Water\n')).toEqual([
    { id: 'content-water', text: 'Water' },
    { id: 'content-how-hot', text: 'How hot', isInner: true },
    { id: 'content-how-long', text: 'How long', isInner: true },
    { id: 'content-water-1', text: 'Water' },
  ])
})

test('a text whose headings begin lower has them as its uppermost', () => {
  expect(
    contentsOf('#### A\n\n##### B\n\n###### C\n\n#### D').map(({ text, isInner = false }) => [text, isInner]),
  ).toEqual([
    ['A', false],
    ['B', true],
    ['D', false],
  ])
})

test.each(['', 'Only words.', '## A\n\n## B', '> ## A\n>\n> ## B\n>\n> ## C', '##\n\n##\n\n##'])(
  'nothing for %j',
  (text) => {
    expect(contentsOf(text)).toEqual([])
  },
)
