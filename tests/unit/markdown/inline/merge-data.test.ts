import fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { expect, test } from 'vitest'
import { mergeData } from '../../../../lib/markdown/inline/merge-data'

const theirs = remark().use(remarkGfm, { singleTilde: false })
const ours = theirs().use(mergeData)

const words = [
  'a',
  'here',
  'www.a.example',
  'http://a.example/b',
  'me@a.example',
  'x_y@b.c',
  '汉',
  '😀',
  ' ',
  '\n',
  '.',
]
const marks = ['[', ']', '](/a)', '![', '`', '*', '&amp;', '\\', '<', '!', '~', '  \n']

test('changes nothing of a tree, its places included', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words, ...marks), { maxLength: 50 }), (pieces) => {
      const markdown = pieces.join('')
      expect(ours.parse(markdown)).toEqual(theirs.parse(markdown))
    }),
    { numRuns: 600 },
  )
})
