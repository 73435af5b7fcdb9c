import fc from 'fast-check'
import { remark } from 'remark'
import remarkGfm from 'remark-gfm'
import { expect, test } from 'vitest'
import { autolinksOutsideLabels } from '../../../../lib/markdown/inline/within-label'

const theirs = remark().use(remarkGfm, { singleTilde: false })
const ours = theirs().use(autolinksOutsideLabels)

const addresses = ['me@a.example', 'www.a.example', 'https://a.example/b']
const pieces = ['a', ' ', '\n', '[', ']', '![', '](/a)', '[a]', '[^n]', '*', '**', '`', '\\', ...addresses]

test('changes nothing of a tree, its places included', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 50 }), (parts) => {
      const markdown = `${parts.join('')}\n\n[^n]: note\n[a]: /b`
      expect(ours.parse(markdown)).toEqual(theirs.parse(markdown))
    }),
    { numRuns: 800 },
  )
})
