import { expect, test } from 'vitest'
import { askingCharacters } from '../../../../lib/search/query/asking-words'
import { otherNumber } from '../../../../lib/search/query/other-number'
import { plainPinyin, splitPinyin } from '../../../../lib/search/query/split-pinyin'

test.each([
  ['怎么写提示词', '写提示词'],
  ['请问一下什么是模型呢', '模型'],
  ['两者之间有什么区别', '两者'],
  ['对比学习是什么', '对比学习'],
  ['酒吧了解目的', '酒吧了解目的'],
  ['今天天气怎么样', '天气'],
])('what %s asks about: %s', (query, subject) => {
  const asking = askingCharacters([...query], [])
  expect([...query].filter((_, at) => !asking[at]).join('')).toBe(subject)
})

test('the other number of an English word, where its form tells', () => {
  expect(['weight', 'weights', 'ability', 'abilities', 'boxes', 'class', 'bus', 'c++'].map(otherNumber)).toEqual([
    'weights',
    'weight',
    'abilities',
    'ability',
    'box',
    'classes',
    undefined,
    undefined,
  ])
})

test('pinyin in syllables, without tones, and ü as v', () => {
  expect(splitPinyin('dayuyanmoxing')).toEqual(['da', 'yu', 'yan', 'mo', 'xing'])
  expect(splitPinyin('zhuyilijizhi')).toEqual(['zhu', 'yi', 'li', 'ji', 'zhi'])
  expect(splitPinyin('transformer')).toBeUndefined()
  expect(['lǜsè', 'lüse', 'lv4se4', 'gpt4'].map(plainPinyin)).toEqual(['lvse', 'lvse', 'lvse', 'gpt4'])
})
