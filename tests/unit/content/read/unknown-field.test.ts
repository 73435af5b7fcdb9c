import { describe, expect, test } from 'vitest'
import { QUESTION_FIELDS } from '../../../../lib/content/parse/read-question-fields'
import { readUnknownField } from '../../../../lib/content/read/unknown-field'

const read = (name: string) => readUnknownField(name, QUESTION_FIELDS)

test.each([
  ['tag', 'tags'],
  ['categories', 'tags'],
  ['Category', 'tags'],
  ['keywords', 'tags'],
  ['标签', 'tags'],
  ['分类', 'tags'],
  ['lastmod', 'updated'],
  ['last_updated', 'updated'],
  ['lastUpdated', 'updated'],
  ['last-modified-at', 'updated'],
  ['modified', 'updated'],
  ['标题', 'title'],
  ['日期', 'date'],
  ['pubDate', 'date'],
  ['lang', 'language'],
])('what other tools call %s is our %s', (name, meant) => {
  expect(read(name)).toEqual({ meant })
})

test.each([
  ['Title', 'title'],
  ['titel', 'title'],
  ['tilte', 'title'],
  ['dates', 'date'],
  ['aigc', 'AIGC'],
  ['ｔｉｔｌｅ', 'title'],
  ['\u200btitle', 'title'],
  ['langauge', 'language'],
  ['duplicateOf', 'duplicate_of'],
  ['also-asked', 'also_asked'],
  ['generatr', 'generator'],
])('a slip: %s is %s', (name, meant) => {
  expect(read(name)).toEqual({ meant })
})

describe('what isn’t near is told what to do', () => {
  test.each([
    'description',
    'author',
    'layout',
    'slug',
    'permalink',
    'url',
    'weight',
    'toc',
    'cover',
    'published',
    'state',
    'status',
    'type',
    'id',
    'aliases',
    'mood',
    'x',
    '作者',
    'comments',
    'series',
    'gate',
    'rate',
  ])('%s', (name) => {
    const unknown = read(name)
    if (name === 'gate' || name === 'rate') expect(unknown).toEqual({ meant: 'date' })
    else expect(unknown).toEqual({ advice: expect.stringMatching(/delete the line/) })
  })
})

test('a name that may not stand there is no advice', () => {
  expect(readUnknownField('tags', ['title', 'url', 'author'])).toEqual({ advice: expect.any(String) })
  expect(readUnknownField('link', ['title', 'url', 'author'])).toEqual({ meant: 'url' })
})
