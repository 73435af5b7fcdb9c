import { expect, test } from 'vitest'
import { findClosest } from '../../../../lib/search/query/find-closest'
import { CORPUS, openIndex } from '../corpus'

const { engine } = openIndex(CORPUS)

test.each([
  ['a word that goes on otherwise', 'transformatics', 'transformer'],
  ['a word with more typos than search forgives', 'transzfzrmrxr', 'transformer'],
  ['nonsense beside it', 'qzxvkj transformatics', 'transformer'],
])('%s: %s', async (_kind, query, slug) => {
  expect((await engine.search(query)).total).toBe(0)
  expect((await findClosest(engine, query, 5))?.hits.map((hit) => hit.slug)).toContain(slug)
})

test.each(['qzxvkj', 'qzxvkjqzxvkj', '龘靐齉', '🦄', '', '   ', '\ud800', 'q'.repeat(5000)])(
  'nothing is close to %j',
  async (query) => {
    expect(await findClosest(engine, query, 5)).toBeUndefined()
  },
)
