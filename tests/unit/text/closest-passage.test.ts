import { describe, expect, test } from 'vitest'
import { closestPassage } from '../../../lib/text/closest-passage'
import { compareWords } from '../../../lib/text/compare-words'
import { withoutSpace } from '../../../lib/text/find-quote'

const FILLER = 'Nothing of this has anything to do with what is quoted. '.repeat(40)
const ARTICLE = `${FILLER}The model was trained on many words, and it grew. ${FILLER}规模定律说的是：模型、数据和计算量一起增长时，损失会平滑地下降。`

/** The passage that comes closest, and [quoted, original] of each difference. */
function closest(quote: string) {
  const span = closestPassage(withoutSpace(ARTICLE), quote)
  const around = span && ARTICLE.slice(span.start, span.end)
  const comparison = around === undefined ? undefined : compareWords(quote, around)
  if (around === undefined || !comparison) return undefined
  const { passage, differences } = comparison
  return {
    passage: around.slice(passage.start, passage.end),
    differences: differences.map(({ quoted, original }) => [
      quote.slice(quoted.start, quoted.end),
      around.slice(original.start, original.end),
    ]),
  }
}

const TRAINED = 'The model was trained on many words, and it grew.'

describe('the passage that a quotation comes closest to, and the words in which they differ', () => {
  test.each([
    ['The model was trained on few words, and it grew.', TRAINED, [['few', 'many']]],
    ['The model was trained on words, and it grew.', TRAINED, [['', 'many']]],
    ['The model was not trained on many words, and it grew.', TRAINED, [['not', '']]],
    [
      'A model was trained on many words, and it shrank.',
      TRAINED,
      [
        ['A', 'The'],
        ['shrank', 'grew'],
      ],
    ],
    [
      '模型、数据和计算量一起增长时，损失会平滑地上升。',
      '模型、数据和计算量一起增长时，损失会平滑地下降。',
      [['上升', '下降']],
    ],
  ])('%s', (quote, passage, differences) => {
    expect(closest(quote)).toEqual({ passage, differences })
  })

  test.each(['完全是另外一回事，谁也没有写过。', '', 'x', 'Elephants graze beside slow rivers.'])(
    '%j has none',
    (quote) => {
      expect(closestPassage(withoutSpace(ARTICLE), quote)).toBeUndefined()
    },
  )
})
