import { describe, expect, test } from 'vitest'
import { CORPUS, openIndex } from './corpus'

const { engine } = openIndex(CORPUS)
const find = async (query: string) => (await engine.suggest(query, 10)).hits.map(({ slug }) => slug)

/** What is typed, and what must come first. */
const FIRST: readonly (readonly [kind: string, query: string, slug: string])[] = [
  ['the exact question', '交叉熵和困惑度是什么关系？', 'entropy'],
  ['spaced Latin', 'scaling law', 'scaling-law'],
  ['hyphenated Latin', 'Scaling-Law', 'scaling-law'],
  ['joined Latin', 'scalinglaw', 'scalinglaw-limits'],
  ['a name that stands only in an answer', 'Christiano', 'rlhf'],
  ['a Han name that stands only in an answer', '台积电', 'taiwan'],
  ['one Han character as a word', '水', 'water'],
  ['one Han character inside a word', '熵', 'entropy'],
  ['a substring over word borders', '件工程', 'software'],
  ['Simplified for Traditional, a word', '半导体', 'taiwan'],
  ['Simplified for Traditional, a question', '台湾的半导体产业为什么重要？', 'taiwan'],
  ['Traditional for Simplified, a word', '軟件工程師', 'software'],
  ['Traditional for Simplified, a question', '混合專家模型省在哪裡？', 'mixture'],
  ['pinyin', 'duomotai', 'multimodal'],
  ['pinyin in parts', 'duo mo tai', 'multimodal'],
  ['initials', 'dmt', 'multimodal'],
  ['full-width', 'ＲＬＨＦ', 'rlhf'],
  ['lower case', 'rlhf', 'rlhf'],
  ['upper case', 'TRANSFORMER', 'transformer'],
  ['a letter left out', 'transfomer', 'transformer'],
  ['letters swapped', 'trasnformer', 'transformer'],
  ['a prefix', 'transf', 'transformer'],
  ['filler words', '请问一下什么是AGI呢', 'agi'],
  ['signs that belong to a name', 'C++', 'cpp'],
  ['a quoted name', '"GPT-4o"', 'gpt-4o'],
  ['a name without its hyphen', 'gpt4o', 'gpt-4o'],
  ['markup', '<script>', 'html'],
  ['an emoji', '🚀', 'emoji'],
  ['an emoji in another colour, with a word', '🚀 模型喜欢', 'emoji'],
  ['an operator between words', '交叉熵 AND 困惑度', 'entropy'],
  ['a minus in front of a word', '混合专家 -参数', 'mixture'],
  ['an asterisk', '困惑*', 'entropy'],
  ['the name of a field', 'title:困惑度', 'entropy'],
  ['one rare word that nothing holds', '龘靐 上下文窗口', 'context'],
]

describe('finds', () => {
  test.each(FIRST)('%s: %s', async (_kind, query, slug) => {
    expect((await find(query))[0]).toBe(slug)
  })

  test('both writings of a joined name, whichever is typed', async () => {
    for (const query of ['scalinglaw', 'scaling law', 'Scaling-Law'])
      expect((await find(query)).slice(0, 2).sort()).toEqual(['scaling-law', 'scalinglaw-limits'])
  })

  test('the same for Traditional and Simplified', async () => {
    expect(await find('臺灣的半導體產業')).toEqual(await find('台湾的半导体产业'))
  })
})

describe('finds nothing for', () => {
  test.each(['qzxvkj', '龘靐齉', '', '   ', '。？！', '🦄', '"', '***', 'zzzz zzzz'])('%s', async (query) => {
    expect(await find(query)).toEqual([])
  })
})

test('answers for 5,000 characters by the first of them', async () => {
  const question = '上下文窗口越长越好吗？'
  expect((await find(question + '嗯'.repeat(5000 - question.length)))[0]).toBe('context')
  expect(await find('嗯'.repeat(4989) + question)).toEqual([])
})
