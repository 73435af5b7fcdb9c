import { expect, test } from 'vitest'
import { excerptRanges } from '../../../lib/markup/excerpt-ranges'
import type { CheckedSentence, Evidence } from '../../../lib/records/evidence'

type Facts = Pick<CheckedSentence, 'spans' | 'closest'>

function evidenceOf(...sentences: readonly Facts[]): Evidence {
  const checked = sentences.map((facts, index): CheckedSentence => {
    const number = index + 1
    const own = {
      start: index * 10,
      end: index * 10 + 9,
      checked: true,
      number,
      unsupported: [],
      differences: [],
    } as const
    return { ...own, ...facts, grade: facts.spans.length > 0 ? 'quoted' : 'none' }
  })
  return {
    sentences: checked,
    summary: { checked: checked.length, quoted: 0, paraphrased: 0, none: 0, notChecked: 0 },
  }
}

const span = (start: number, end: number, reference = 1) => ({ start, end, reference })

function shown(evidence: Evidence): unknown[] {
  return excerptRanges(evidence, 1).map(({ start, end, tagName, properties }) => [
    start,
    end,
    tagName,
    properties.dataSentences,
  ])
}

test('spans that overlap are cut where one begins or ends, and name all their sentences', () => {
  const evidence = evidenceOf({ spans: [span(0, 4)] }, { spans: [span(2, 6)] }, { spans: [], closest: span(7, 8) })
  expect(shown(evidence)).toEqual([
    [0, 2, 'mark', '1'],
    [2, 4, 'mark', '1 2'],
    [4, 6, 'mark', '2'],
    [7, 8, 'span', '3'],
  ])
})

test('a span that supports one sentence and comes close to another is a mark', () => {
  const evidence = evidenceOf({ spans: [], closest: span(0, 9) }, { spans: [span(3, 5)] })
  expect(shown(evidence)).toEqual([
    [0, 3, 'span', '1'],
    [3, 5, 'mark', '2 1'],
    [5, 9, 'span', '1'],
  ])
})

test('spans of another reference, and those that hold nothing, are left out', () => {
  expect(shown(evidenceOf({ spans: [span(0, 4, 2), span(5, 5)] }))).toEqual([])
  expect(shown(evidenceOf({ spans: [span(3, 4), span(1, 2), span(1, 2)] }))).toEqual([
    [1, 2, 'mark', '1'],
    [3, 4, 'mark', '1'],
  ])
})
