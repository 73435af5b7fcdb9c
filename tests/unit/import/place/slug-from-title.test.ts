import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FileReport } from '../../../../lib/content/check/file-report'
import { slugOf } from '../../../../lib/content/parse/slug-of'
import { slugFromTitle } from '../../../../lib/import/place/slug-from-title'

test.each([
  ['什么是 Scaling Law？', '什么是-scaling-law', 'shen-me-shi-scaling-law'],
  ['What’s a "cache"?!', 'whats-a-cache', 'whats-a-cache'],
  ['绿色的女儿', '绿色的女儿', 'lv-se-de-nv-er'],
  ['CON', 'question-con', 'question-con'],
])('%s', (title, slug, pinyin) => {
  expect(slugFromTitle(title, false)).toBe(slug)
  expect(slugFromTitle(title, true)).toBe(pinyin)
})

test('any title has a slug that the format accepts, with room for a number', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.boolean(), (title, usesPinyin) => {
      const report = new FileReport('')
      expect(slugOf(`questions/${slugFromTitle(title, usesPinyin)}-12345.md`, report), title).toBeDefined()
      expect(report.issues).toEqual([])
    }),
  )
})

test('two titles without letters have different slugs', () => {
  expect(slugFromTitle('？？', false)).not.toBe(slugFromTitle('！！', false))
})
