import { expect, test } from 'vitest'
import { Citator } from '../../../lib/citations/citator'
import type { Reference } from '../../../lib/records/question'
import { questionOf, textOf } from '../components/records'

const BODY = '模型越大，损失越低。数据也要跟上。算力是瓶颈。'
const source = { slug: 's', file: 'sources/s.md', title: 's', language: 'zh-CN', body: textOf(BODY) }
const cite = (number: number, excerpt?: string): Reference => ({
  number,
  title: 's',
  target: { kind: 'source', slug: 's' },
  ...(excerpt && { excerpt: textOf(excerpt) }),
})

test('excerpts that overlap make one passage, which knows all answers that rest on it', () => {
  const citator = new Citator([
    questionOf({ slug: 'a', references: [cite(1, '模型越大，损失越低。'), cite(2, '算力是瓶颈。')] }),
    questionOf({ slug: 'b', references: [cite(1, '损失越低。数据也要跟上。')] }),
    questionOf({ slug: 'c', references: [cite(1)] }),
  ])
  const { passages, whole } = citator.citationsOf(source)
  expect(passages.map(({ number, start, end }) => [number, BODY.slice(start, end)])).toEqual([
    [1, '模型越大，损失越低。数据也要跟上。'],
    [2, '算力是瓶颈。'],
  ])
  expect(passages[0]?.citations.map(({ questionSlug }) => questionSlug)).toEqual(['a', 'b'])
  expect(whole.map(({ questionSlug }) => questionSlug)).toEqual(['c'])
  expect(citator.count('s')).toBe(3)
  expect(citator.passageOf(source, 'a', 2)?.number).toBe(2)
  expect(citator.passageOf(source, 'c', 1)).toBeUndefined()
})
