import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectTags } from '../../../lib/listing/collect-tags'
import { newestFirst, titleOrder } from '../../../lib/listing/order-questions'
import { countPages, paginate } from '../../../lib/listing/paginate'
import { questionOf } from '../components/records'

test('the newest come first; of one day by slug', () => {
  const all = [
    questionOf({ slug: 'b', date: '2025-01-03' }),
    questionOf({ slug: 'c', date: '2025-02-01' }),
    questionOf({ slug: 'a', date: '2025-01-03' }),
  ]
  expect(all.toSorted(newestFirst).map(({ slug }) => slug)).toEqual(['c', 'a', 'b'])
})

test('titles are ordered as Chinese readers expect: by pinyin, numbers by their value', () => {
  const titles = ['第 10 课', '提示词', '第 9 课', '大模型', 'AGI']
  const ordered = titles.map((title) => questionOf({ title, slug: title })).toSorted(titleOrder('zh-CN'))
  const han = ordered.map(({ title }) => title).filter((title) => title !== 'AGI')
  expect(han).toEqual(['大模型', '第 9 课', '第 10 课', '提示词'])
})

test('pages hold every item once, in order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 90 }), fc.integer({ min: 1, max: 25 }), (items, size) => {
      const pages = Array.from({ length: countPages(items.length, size) }, (_, n) => paginate(items, n + 1, size))
      expect(pages.flatMap((page) => page?.items ?? [])).toEqual(items)
    }),
  )
})

test.each([0, -1, 1.5, 4, Number.NaN])('there is no page %d of three', (page) => {
  expect(paginate(Array(60).fill(0), page)).toBeUndefined()
})

test('tags count each question once, the most used first', () => {
  const tags = collectTags([
    questionOf({ slug: 'a', tags: ['RAG', '大模型', 'RAG'] }),
    questionOf({ slug: 'b', tags: ['大模型'] }),
    questionOf({ slug: 'c', tags: ['a/b', '__proto__'] }),
  ])
  expect([...tags.values()].map(({ tag, count }) => [tag, count])).toEqual([
    ['大模型', 2],
    ['RAG', 1],
    ['__proto__', 1],
    ['a/b', 1],
  ])
})
