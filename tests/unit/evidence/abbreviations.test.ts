import { expect, test } from 'vitest'
import { align } from '../../../lib/evidence/align'

const GROUPS = [
  ['检索增强生成', 'RAG', 'retrieval-augmented generation'],
  ['图像生成', '文生图'],
]

/** What the passages say of one sentence. */
function read(sentence: string, passages: readonly string[], groups: readonly (readonly string[])[] = GROUPS) {
  const [found] = align([sentence], passages, [], groups)
  return found
}

test.each([
  ['RAG 先查资料再回答。', '检索增强生成先查资料再回答。'],
  ['检索增强生成能让回答少出错。', 'RAG 能让回答少出错。'],
  ['RAG lowers the rate of invented answers.', 'Retrieval-augmented generation lowers the rate of invented answers.'],
  ['Retrieval augmented generation needs an index of the texts.', 'RAG needs an index of the texts.'],
])('an abbreviation of the glossary stands where it is written otherwise: %s', (sentence, passage) => {
  expect(read(sentence, [passage])).toMatchObject({ grade: 'paraphrased', differences: [], uncovered: [] })
})

test('an abbreviation is one that the passages themselves spell out', () => {
  const passages = ['混合专家模型（MoE）把一层分成许多份。', '混合专家模型每次只用一小部分参数。']
  const sentence = 'MoE 每次只用一小部分参数。'
  expect(read(sentence, passages, [])).toMatchObject({ passage: 1, grade: 'paraphrased', uncovered: [] })
  expect(read(sentence, passages.slice(1), [])?.uncovered).toEqual([{ start: 0, end: 3 }])
})

test('what an answer says of its own abbreviations counts for nothing', () => {
  const sentences = ['混合专家模型（MoE）把一层分成许多份。', 'MoE 每次只用一小部分参数。']
  const [, found] = align(sentences, ['混合专家模型每次只用一小部分参数。'])
  expect(found?.uncovered).toEqual([{ start: 0, end: 3 }])
})

test('terms that are equal to search for, none of them an abbreviation, stay different words', () => {
  expect(read('文生图要用许多次去噪。', ['图像生成要用许多次去噪。'])?.uncovered).not.toEqual([])
})

test('what is written alike is no less quoted for a glossary', () => {
  const passage = 'RAG 先查资料再回答，检索增强生成要有索引。'
  expect(read('RAG 先查资料再回答。', [passage])).toEqual(read('RAG 先查资料再回答。', [passage], []))
  expect(read('RAG 先查资料再回答。', [passage])?.grade).toBe('quoted')
})

test('another number beside an abbreviation is still another number', () => {
  const found = read('RAG 让错误减少了 30%。', ['检索增强生成让错误减少了 13%。'])
  expect(found?.grade).toBe('none')
})

test('no other abbreviation is read for one', () => {
  expect(read('RAG 要有上百条样本。', ['LoRA 要有上百条样本。'])?.grade).not.toBe('quoted')
  expect(read('RAG 要有上百条样本。', ['LoRA 要有上百条样本。'])?.differences).not.toEqual([])
})
