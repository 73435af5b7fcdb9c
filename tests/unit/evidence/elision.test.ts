import { expect, test } from 'vitest'
import { align } from '../../../lib/evidence/align'

const grade = (sentence: string, ...passages: readonly string[]): string | undefined =>
  align([sentence], passages)[0]?.grade

const ELISIONS = ['[…]', '[...]', '……', '…', '...', '[……]', '。……', '（……）', ' ⋯⋯ ', '[....]']

test.each(ELISIONS)('a sentence that joins what stands around %s is no quotation', (elision) => {
  expect(grade('房东在固定期限内终止本租约。', `房东${elision}在固定期限内终止本租约。`)).toBe('paraphrased')
  expect(grade('租客可以在固定期限内转租房屋。', `合同规定，租客可以在固定期限内${elision}转租房屋。`)).toBe(
    'paraphrased',
  )
})

test('nor in a language with spaces', () => {
  const excerpt = 'The landlord [...] may end this lease within the fixed term.'
  expect(grade('The landlord may end this lease within the fixed term.', excerpt)).toBe('paraphrased')
  expect(
    grade(
      'The landlord may end this lease within the fixed term.',
      'The landlord ... may end this lease within the fixed term.',
    ),
  ).toBe('paraphrased')
})

test('what stands on one side of an elision is a quotation', () => {
  expect(grade('房东在固定期限内终止本租约。', '前文……房东在固定期限内终止本租约。[…]后文另有规定。')).toBe('quoted')
  expect(grade('房东在固定期限内终止本租约。', '房东[…]在固定期限内终止本租约。', '房东在固定期限内终止本租约。')).toBe(
    'quoted',
  )
})

test('two passages of one excerpt with an elision between them are no quotation', () => {
  const answer = '模型的表现会按可以预测的方式提升，因为它见过更多的文本数据。'
  const other = '这里说的是完全不同的几件事情，和上面没有关系。'
  const excerpt = (gap: string) =>
    `模型的表现会按可以预测的方式提升。${other.repeat(3)}${gap}${other}这是因为它见过更多的文本数据。`
  expect(grade(answer, excerpt('……'))).not.toBe('quoted')
  expect(align([answer], [excerpt('……')])[0]?.spans).toHaveLength(2)
})

test('whole statements from both sides are a paraphrase', () => {
  expect(grade('模型先读完文本，程序再检查参数。', '模型先读完文本。……程序再检查参数。')).toBe('paraphrased')
})

test.each([
  ['a denial', '房东可以终止本租约。', '房东不得擅自[…]终止本租约。'],
  ['a denial behind it', '房东可以终止本租约。', '房东[…]不得终止本租约。'],
  [
    'a denial among many words',
    '房东在固定期限内终止本租约。',
    '房东依照本合同第三条的规定没有任何权利[…]在固定期限内终止本租约。',
  ],
  [
    'the end of one statement and the beginning of another',
    '模型在运行时检查每一个参数。',
    '模型在训练时读取文本[…]程序在运行时检查每一个参数。',
  ],
  ['another subject', '房东可以随时终止本租约。', '房东应当修缮房屋。……租客可以随时终止本租约。'],
])("the excerpt's own words speak against joining: %s", (_, sentence, excerpt) => {
  expect(grade(sentence, excerpt)).toBe('none')
})
