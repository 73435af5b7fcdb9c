import fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { expect, test } from 'vitest'
import { lineSuffixes } from '../../../../lib/markdown/inline/line-suffixes'

const theirs = remark().use(remarkGfm, { singleTilde: false })
const ours = theirs().use(lineSuffixes)

const lineEnds = ['\n', ' \n', '  \n', '   \n', '\t\n', ' \t\n', '\t \n', '\r\n', '  \r\n', '\0 \n', '  ', '\t']
const pieces = [
  'a',
  '汉',
  'a b',
  '*',
  '**',
  '`',
  '[',
  '](/a)',
  '![',
  '\\',
  '&amp;',
  '<b>',
  '> ',
  'me@a.example',
  ...lineEnds,
]

test('changes nothing of a tree, its places included', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (parts) => {
      const markdown = parts.join('')
      expect(ours.parse(markdown)).toEqual(theirs.parse(markdown))
    }),
    { numRuns: 800 },
  )
})
