import { expect, test } from 'vitest'
import { NearDuplicates } from '../../../lib/import/near-duplicates'

test.each([
  ['什么是涌现能力？', '涌現能力是什麼', true],
  ['缓存为什么会失效？', '缓存为何会失效', true],
  ['缓存为什么会失效？', '缓存为何失效', true],
  ['What is a vector database?', 'How do you explain a vector database', true],
  ['浮龙化石是什么时候发现的？', '浮龙化石在哪里发现的？', false],
  ['When was the dam built?', 'Where was the dam built?', false],
  ['How does a cache work?', 'How do caches get built?', false],
  ['GPT-3 有多少参数？', 'GPT-4 有多少参数？', false],
  ['什么是缓存？', '什么是索引？', false],
])('%s ~ %s: %s', (first, second, isSame) => {
  const known = new NearDuplicates()
  expect(known.findAndAdd(first, 'a')).toBeUndefined()
  expect(known.findAndAdd(second, 'b')).toBe(isSame ? 'a' : undefined)
})
