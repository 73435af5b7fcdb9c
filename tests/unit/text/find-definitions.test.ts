import { expect, test } from 'vitest'
import { findDefinitions } from '../../../lib/text/find-definitions'
import { longForm } from '../../../lib/text/long-form'

test.each([
  ['规模定律（Scaling Law）说的是', [['规模定律', 'Scaling Law']]],
  [
    '这叫检索增强生成（Retrieval-Augmented Generation，RAG）。',
    [
      ['检索增强生成', 'Retrieval-Augmented Generation'],
      ['检索增强生成', 'RAG'],
    ],
  ],
  ['We use MoE (mixture of experts) layers.', [['MoE', 'mixture of experts']]],
  ['It is a mixture of experts (MoE).', [['mixture of experts', 'MoE']]],
  ['幻觉，英文写作 hallucination。', [['幻觉', 'hallucination']]],
  ['函数调用也叫工具调用。', [['函数调用', '工具调用']]],
  ['few-shot（少样本）是', [['few-shot', '少样本']]],
  [
    'AGI 是 Artificial General Intelligence 的缩写，中文叫通用人工智能，',
    [
      ['AGI', 'Artificial General Intelligence'],
      ['AGI', '通用人工智能'],
    ],
  ],
  ['LoRA is short for low-rank adaptation', [['LoRA', 'low-rank adaptation']]],
])('%s', (text, pairs) => {
  expect(findDefinitions(text)).toEqual(pairs)
})

test.each([
  '他去了北京（首都）。',
  '结果很好（见图 3）。',
  '模型（例如 GPT-4）很大。',
  'A model (which is large) was trained.',
  '人们也叫它机器。',
  '价格（约 200 元）不高。',
])('no definition: %s', (text) => {
  expect(findDefinitions(text)).toEqual([])
})

test('the letters of an abbreviation stand in the words in order, the first at their start', () => {
  expect(longForm('LoRA', 'low-rank adaptation', 'end')).toBe('low-rank adaptation')
  expect(longForm('MoE', 'the idea of a mixture of experts', 'end')).toBe('mixture of experts')
  expect(longForm('MoE', 'a large model', 'end')).toBeUndefined()
  expect(longForm('word', 'what others really do', 'end')).toBeUndefined()
})
