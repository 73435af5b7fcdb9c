import { expect, test } from 'vitest'
import { searchTextOf } from '../../../lib/catalogue/compile/search-text-of'
import { analyseDocument } from '../../../lib/search/tokens/analyse-document'
import { questionOf } from '../components/records'

test('other ways to ask are found as the title is', () => {
  const { counts } = analyseDocument(searchTextOf(questionOf({ title: 'Why?', alsoAsked: ['For what reason?'] })))
  expect(counts.terms.split('\n')).toEqual(expect.arrayContaining(['why', 'reason']))
  expect(searchTextOf(questionOf({ title: 'Why?' })).title).toBe('Why?')
})
