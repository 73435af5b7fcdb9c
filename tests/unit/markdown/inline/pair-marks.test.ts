import fc from 'fast-check'
import { remark } from 'remark'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import { expect, test } from 'vitest'
import { pairMarks } from '../../../../lib/markdown/inline/pair-marks'

const theirs = remark()
  .use(remarkGfm, { singleTilde: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, { singleTilde: false })
const ours = theirs().use(pairMarks)

const piece = fc.constantFrom('*', '**', '***', '_', '__', '~~', '~', 'a', ' ', '。', '汉', '[', '](/a)', '`', '\n')

test('pairs marks as the extensions do', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const markdown = pieces.join('')
      expect(ours.parse(markdown)).toEqual(theirs.parse(markdown))
    }),
    { numRuns: 600 },
  )
})
