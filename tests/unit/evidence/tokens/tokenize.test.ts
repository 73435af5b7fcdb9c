import { expect, test } from 'vitest'
import { isDenial } from '../../../../lib/evidence/lexicon/negations'
import { readNumber } from '../../../../lib/evidence/tokens/read-number'
import { openingEnd } from '../../../../lib/evidence/tokens/strip-opening'
import { tokenize } from '../../../../lib/evidence/tokens/tokenize'

const keys = (text: string): string[] => tokenize(text).map(({ key }) => key)

test.each([
  ['35万', '350000'],
  ['2万8千', '28000'],
  ['1,500', '1500'],
  ['0.30', '0.3'],
  ['二〇一八', '2018'],
  ['三百五十', '350'],
  ['十二', '12'],
  ['百分之35', '35%'],
  ['35 %', '35%'],
  ['一亿二千万', '120000000'],
  ['万', undefined],
])('the value of %s', (written, value) => {
  expect(readNumber(written)).toBe(value)
})

test.each([
  ['计算机有2台', ['计', '算', '机', '有', '2', '台']],
  ['models and a scaled model', ['model', 'and', 'a', 'scal', 'model']],
  ["It isn't, we can't", ['it', 'is', 'not', 'we', 'can', 'not']],
  ['1.5 million and twenty-five', ['1500000', 'and', '25']],
  ['280B and 1.4T, 8k, 10m, 7 B', ['280000000000', 'and', '1400000000000', '8000', '10', 'm', '7', 'b']],
  ['計畫與反覆', ['计', '划', '与', '反', '复']],
  ['', []],
])('the tokens of %j', (text, expected) => {
  expect(keys(text)).toEqual(expected)
})

test('every token lies where it was read', () => {
  const text = '𠮷 ＧＰＴ－４：35万人, cafe\u0301!'
  expect(tokenize(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '𠮷',
    'ＧＰＴ',
    '４',
    '35万',
    '人',
    'cafe\u0301',
  ])
})

test.each([
  ['首先，他走了', '他走了'],
  ['According to the report, LoRA works', 'LoRA works'],
  ['It is worth noting that models fail', 'models fail'],
  ['According to Edward Hu, LoRA works', 'According to Edward Hu, LoRA works'],
  ['根据2018年的报告，人口增加', '根据2018年的报告，人口增加'],
  ['首先，', '首先，'],
])('what %j says behind its opening', (sentence, rest) => {
  expect(sentence.slice(openingEnd(sentence))).toBe(rest)
})

test.each([
  ['不是', true],
  ['不过', false],
  ['不得不', false],
  ['未来', false],
  ['not never', false],
  ['neither', true],
])('whether %s denies', (words, denies) => {
  expect(isDenial(keys(words))).toBe(denies)
})

test.each(['note', 'notes', 'noted', 'noting'])('%s is no "not"', (word) => {
  expect(tokenize(word).map(({ key }) => key)).toEqual(['note'])
  expect(tokenize('not').map(({ key }) => key)).toEqual(['not'])
})
