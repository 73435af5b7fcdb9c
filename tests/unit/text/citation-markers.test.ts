import { expect, test } from 'vitest'
import { citationMarkers } from '../../../lib/text/citation-markers'

const found = (text: string): string[] => citationMarkers(text).map(({ start, end }) => text.slice(start, end))
const indices = (text: string): boolean[] => citationMarkers(text).map(({ isIndex }) => isIndex)

test.each([
  ['模型不执行函数[1]。', ['[1]']],
  ['模型不执行函数[1][2] [13]。', ['[1]', '[2]', '[13]']],
  ['甲［1］乙［１］丙[１]', ['［1］', '［１］', '[１]']],
  ['甲[1-3]乙[1–3]丙[1, 2]丁[1，2、4]', ['[1-3]', '[1–3]', '[1, 2]', '[1，2、4]']],
  ['甲[citation:1]乙[citation: 1, 2]丙[ref1]丁[Ref. 2]戊[来源1]己[cite_1]', 6],
  ['甲【1】乙【2†source】丙【4:0†notes.pdf】丁【1†L3-L5】戊〔2〕', 5],
  ['甲[[1]]乙<sup>1</sup>丙<sup>[2]</sup>', ['[[1]]', '<sup>1</sup>', '<sup>[2]</sup>']],
  ['模型不执行函数¹²。This is so.³ The model² says', ['¹²', '³', '²']],
  ['甲[^1]乙[0]丙[2024]丁[0, 1]戊[甲]己[ ]庚[1.5]', []],
  ['面积10m²，10⁸个，x²，(a+b)²，s⁻¹', []],
  ['甲【导读】乙【重要1】', []],
])('%s', (text, markers) => {
  if (typeof markers === 'number') expect(found(text)).toHaveLength(markers)
  else expect(found(text)).toEqual(markers)
})

test.each([
  ['a[1]', [true]],
  ['a[1][2]', [true, true]],
  ['a[i][1]', [true]],
  ['f(x)[1]', [true]],
  ['x = f([1, 2])', [true]],
  ['在区间 [1, 3] 上', [true]],
  ['[[1, 2], [3, 4]]', [true, true]],
  ['大语言模型(LLM)[1]，大模型（LLM）[2]', [false, false]],
  ['见[文档][1]', [false]],
  ['The model runs [1, 2].', [false]],
])('what stands as an index does: %s', (text, expected) => {
  expect(indices(text)).toEqual(expected)
})

test('long runs of anything cost no more than their length', () => {
  for (const run of ['[', ' ', '[1', '[1,', '[cite ', '【1†', '¹', '⁽', '[[1]'])
    expect(citationMarkers(`[cite${run.repeat(100_000 / run.length)}`).length).toBeLessThan(100_000)
})

test('one number in square brackets is told, other markers have none', () => {
  expect(citationMarkers('甲[1]乙［１２］丙[1, 2]丁【3】戊[01]').map(({ number }) => number)).toEqual([
    1,
    12,
    undefined,
    undefined,
    undefined,
  ])
})
