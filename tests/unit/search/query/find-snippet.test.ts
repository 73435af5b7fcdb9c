import { expect, test } from 'vitest'
import { findSnippet } from '../../../../lib/search/query/find-snippet'

const SHARES = new Map([
  ['鲸鱼', 2],
  ['唱歌', 1],
  ['whale', 2],
])
const find = (...texts: string[]) => findSnippet(texts, SHARES, new Map())

test('whole sentences of the answer, with what matches in them', () => {
  expect(find('海很大。鲸鱼会唱歌。船不会。')).toEqual({
    origin: 'answer',
    text: '鲸鱼会唱歌。船不会。',
    start: 4,
    spans: [
      { start: 0, end: 2 },
      { start: 3, end: 5 },
    ],
    isCut: { before: false, after: false },
  })
})

test('an excerpt where it says clearly more, by its number; nothing where nothing matches', () => {
  expect(find('鲸鱼很大。', '船。', '鲸鱼唱歌。')?.origin).toBe(2)
  expect(find('鲸鱼唱歌。', '鲸鱼唱歌。')?.origin).toBe('answer')
  expect(find('海。', '船。')).toBeUndefined()
})

test('English sentences are whole ones too', () => {
  expect(find('The sea is 3.5 km deep. A whale sings, e.g. at night. Ships do not.')?.text).toBe(
    'A whale sings, e.g. at night. Ships do not.',
  )
})

test('a sentence longer than a snippet is cut on both sides, and says so', () => {
  const snippet = find(`${'海'.repeat(300)}鲸鱼${'船'.repeat(300)}。`)
  expect(snippet?.text).toMatch(/^鲸鱼船+$/)
  expect(snippet?.isCut).toEqual({ before: true, after: true })
})

test.each([
  ['before a line that ends without a full stop', `鲸鱼\n${'海'.repeat(300)}`, false],
  ['within a long English sentence', `A whale sings in ${'the deep sea and '.repeat(20)}`, true],
  ['after an English full stop', `A whale sings. ${'The sea is deep. '.repeat(20)}`, false],
  ['at the end of the text', '鲸鱼唱歌', false],
  ['after a closing quotation mark', `鲸鱼说：“唱歌。”${'海'.repeat(300)}`, false],
])('%s', (_kind, text, isCut) => {
  expect(find(text)?.isCut).toEqual({ before: false, after: isCut })
})
