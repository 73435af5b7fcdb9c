import { describe, expect, test } from 'vitest'
import { layOutTerms } from '../../../../lib/search/build/lay-out-terms'
import { documentsPerShard, HASHES_PER_FILE, mostFiles, SHARD_KINDS } from '../../../../lib/search/format/shards'
import { documentOf, openIndex } from '../corpus'

const TERMS = Array.from({ length: 30_000 }, (_, n) => `word${n}`)
const laidOut = (frequency: number, documentCount: number) =>
  layOutTerms(
    {
      documents: [],
      fieldWeights: {
        title: { weight: 1, b: 0 },
        tags: { weight: 1, b: 0 },
        sources: { weight: 1, b: 0 },
        answer: { weight: 1, b: 0 },
        excerpts: { weight: 1, b: 0 },
      },
      means: { title: 1, tags: 1, sources: 1, answer: 1, excerpts: 1 },
      texts: TERMS,
      frequencies: new Uint32Array(TERMS.length).fill(frequency),
      numbers: new Uint32Array(),
    },
    documentCount,
  )

describe('from 100,000 documents on', () => {
  test.each([100_000, 100_001, 450_000, 1_000_000])('%i have at most one file for every five', (documentCount) => {
    const files = SHARD_KINDS.reduce((sum, kind) => sum + mostFiles(kind, documentCount), 0)
    const names = Math.ceil(files / HASHES_PER_FILE)
    expect(files + names + 1).toBeLessThanOrEqual(documentCount / 5)
    for (const kind of ['cards', 'texts'] as const)
      expect(Math.ceil(documentCount / documentsPerShard(kind, documentCount))).toBeLessThanOrEqual(
        mostFiles(kind, documentCount),
      )
  })

  test('terms fill larger files rather than more of them', () => {
    expect(laidOut(300, 100_000).starts.length - 1).toBe(mostFiles('terms', 100_000))
    expect(laidOut(1, 100_000).starts.length - 1).toBeLessThan(mostFiles('terms', 100_000))
  })
})

test('small indexes keep small files', () => {
  for (const documentCount of [0, 1, 1000, 11_238]) {
    expect(documentsPerShard('cards', documentCount)).toBe(8)
    expect(documentsPerShard('texts', documentCount)).toBe(4)
  }
})

test('each term lies in one file, among the others by its fingerprint', () => {
  const { order, starts, prints } = laidOut(3, 1000)
  expect([...order].toSorted((a, b) => a - b)).toEqual([...TERMS.keys()])
  for (let file = 0; file + 1 < starts.length; file++) {
    const ofFile = [...order.subarray(starts[file], starts[file + 1])].map((number) => prints[number] ?? 0)
    expect(ofFile).toEqual(ofFile.toSorted((a, b) => a - b))
  }
})

test('of a term in very many documents those are kept that it says most about', async () => {
  const many = Array.from({ length: 400 }, (_, n) => documentOf(`q-${n}`, `第 ${n} 个`, { answer: 'transformer 等' }))
  const { engine } = openIndex([...many, documentOf('named', 'Transformer', { answer: '它' })])
  const { hits, total } = await engine.search('transformer')
  expect([hits[0]?.slug, total]).toEqual(['named', 300])
})
