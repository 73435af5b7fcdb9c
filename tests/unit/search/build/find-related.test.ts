import { expect, test } from 'vitest'
import { relatedIndex } from '../../../../lib/search/build/find-related'
import { toIndexable } from '../../../../lib/search/build/indexable-document'
import { TermCollection } from '../../../../lib/search/build/term-collection'
import { documentOf } from '../corpus'

const QUESTIONS = [
  documentOf('feed-starter', '天然酵种怎么喂？', { answer: '每天加面粉和水。', tags: ['酵种'] }),
  documentOf('store-starter', '天然酵种怎么保存？', { answer: '冷藏，每周喂一次。', tags: ['酵种'] }),
  documentOf('sour-starter', '酵种太酸是什么原因？', { answer: '喂得太少。', tags: ['酵种'] }),
  documentOf('store-bread', '面包怎么保存？', { answer: '切片冷冻。' }),
  documentOf('preheat', '烤箱怎么预热？', { answer: '石板预热半小时。' }),
  documentOf('eclipse', '日食是什么？', { answer: '月亮挡住太阳。' }),
]
const collection = new TermCollection()
const related = relatedIndex(
  QUESTIONS.map((question) => toIndexable(() => question, collection).counted),
  collection,
)
const near = (slug: string) =>
  related(QUESTIONS.findIndex((question) => question.slug === slug)).map((place) => QUESTIONS[place]?.slug)

test('what is about the same comes before what is asked in the same way', () => {
  expect(near('feed-starter').slice(0, 2).toSorted()).toEqual(['sour-starter', 'store-starter'])
  expect(near('store-bread')[0]).toBe('store-starter')
  expect(near('sour-starter').slice(0, 2).toSorted()).toEqual(['feed-starter', 'store-starter'])
})

test('a question is not beside itself, and one about something else not beside what it shares nothing with', () => {
  for (const { slug } of QUESTIONS) expect(near(slug)).not.toContain(slug)
  expect(near('feed-starter')).not.toContain('eclipse')
})
