import fc from 'fast-check'
import { expect, test } from 'vitest'
import { MANIFEST_FILE } from '../../../../lib/search/format/shards'
import { CORPUS, documentOf, indexOf, openIndex } from '../corpus'

const print = (documents: typeof CORPUS) =>
  indexOf(documents).map(({ name, bytes }) => `${name} ${Buffer.from(bytes).toString('base64')}`)

test('the same documents give the same bytes, in whatever order they come', () => {
  const expected = print(CORPUS)
  fc.assert(
    fc.property(fc.shuffledSubarray([...CORPUS], { minLength: CORPUS.length }), (shuffled) => {
      expect(print(shuffled)).toEqual(expected)
    }),
    { numRuns: 10 },
  )
})

test('a file is named by its content: a change renews what it touches and what names it, and nothing else', () => {
  const bytesOf = (documents: typeof CORPUS) =>
    new Map(indexOf(documents).map(({ name, bytes }) => [name, Buffer.from(bytes).toString('base64')]))
  const before = bytesOf(CORPUS)
  const changed = CORPUS.map((document, n) => (n === 3 ? { ...document, snippet: '不同' } : document))
  const after = bytesOf(changed)
  const renewed = [...after.keys()].filter((name) => !before.has(name))
  expect(renewed.map((name) => name.replace(/\.[0-9a-f]{8}\./, '.')).toSorted()).toEqual([
    expect.stringMatching(/^files\/cards-\d+\.txt$/),
    expect.stringMatching(/^files\/names-\d+\.bin$/),
  ])
  for (const [name, bytes] of after)
    if (before.has(name) && name !== MANIFEST_FILE) expect(bytes).toBe(before.get(name))
  expect(after.get(MANIFEST_FILE)).not.toBe(before.get(MANIFEST_FILE))
})

test('a site without questions can be searched', async () => {
  const { engine } = openIndex([])
  const { hits, total, pageCount } = await engine.search('大模型', { tag: '大模型', page: 9 })
  expect([hits, total, pageCount]).toEqual([[], 0, 1])
})

test('results come by pages, which hold each once; a page past the last is the last', async () => {
  const { engine } = openIndex(Array.from({ length: 45 }, (_, n) => documentOf(`q-${n}`, `大模型的第 ${n} 个问题`)))
  const pages = await Promise.all([1, 2, 3, 99].map((page) => engine.search('大模型', { page })))
  expect(pages.map(({ hits, page }) => [hits.length, page])).toEqual([
    [20, 1],
    [20, 2],
    [5, 3],
    [5, 3],
  ])
  expect(new Set(pages.flatMap(({ hits }) => hits.map(({ slug }) => slug))).size).toBe(45)
})

test('a tag narrows what is found to its documents', async () => {
  const { engine } = openIndex(CORPUS)
  const { hits } = await engine.search('模型', { tag: '对齐' })
  expect(hits.map(({ slug }) => slug)).toEqual(['rlhf'])
  expect((await engine.search('模型', { tag: '没有这个' })).total).toBe(0)
})

test('marks lie within their texts, apart and in order, for any query', async () => {
  const { engine } = openIndex(CORPUS)
  const queries = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom('(a+)+$', '.*', '\\', '[', '<mark>', '</mark><script>', '%', '__proto__', 'constructor', '\ud83d'),
    fc.shuffledSubarray([...'大模型训练 scaling 🚀 c++'], { minLength: 3 }).map((all) => all.join('')),
  )
  await fc.assert(
    fc.asyncProperty(queries, async (query) => {
      const results = await engine.search(query)
      const passages = await engine.snippets(results)
      expect(passages.length).toBe(results.hits.length)
      const marked = [
        ...results.hits.map(({ title }) => ({ text: title, spans: engine.highlight(title, results) })),
        ...passages.flatMap((passage) => (passage ? [passage] : [])),
      ]
      for (const { text, spans } of marked) {
        let end = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(end)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }
    }),
    { numRuns: 100 },
  )
})
