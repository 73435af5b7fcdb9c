import { expect, test } from 'vitest'
import { Citator, type CitingQuestion } from '../../../../lib/catalogue/citations/citator'

const BODY = '模型越大，损失越低。数据也要跟上。算力是瓶颈。'

/** A question that cites the source: by a passage of it, or as a whole. */
function citing(slug: string, ...excerpts: readonly (string | undefined)[]): CitingQuestion {
  const spans = excerpts.flatMap((excerpt, index) => {
    const start = excerpt === undefined ? -1 : BODY.indexOf(excerpt)
    return start < 0 ? [] : [[index + 1, { start, end: start + (excerpt?.length ?? 0) }] as const]
  })
  return {
    slug,
    title: slug,
    language: 'zh-CN',
    citations: excerpts.map((_, index) => ({ number: index + 1, source: 's' })),
    excerptSpans: Object.fromEntries(spans),
  }
}

test('excerpts that overlap make one passage, which knows all answers that rest on it', () => {
  const citator = new Citator([
    citing('a', '模型越大，损失越低。', '算力是瓶颈。'),
    citing('b', '损失越低。数据也要跟上。'),
    citing('c', undefined),
  ])
  const { passages, whole } = citator.citationsOf('s')
  expect(passages.map(({ number, start, end }) => [number, BODY.slice(start, end)])).toEqual([
    [1, '模型越大，损失越低。数据也要跟上。'],
    [2, '算力是瓶颈。'],
  ])
  expect(passages[0]?.citations.map(({ questionSlug }) => questionSlug)).toEqual(['a', 'b'])
  expect(whole.map(({ questionSlug }) => questionSlug)).toEqual(['c'])
  expect(citator.count('s')).toBe(3)
  expect(citator.passageOf('s', 'a', 2)?.number).toBe(2)
  expect(citator.passageOf('s', 'c', 1)).toBeUndefined()
})
