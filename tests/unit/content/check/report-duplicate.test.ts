import { expect, test } from 'vitest'
import { compileQuestion } from '../../../../lib/catalogue/compile/compile-question'
import { checkAcross } from '../../../../lib/content/check/check-across'
import type { Site } from '../../../../lib/records/site'

const SITE: Site = { name: 'Wenda', url: 'http://localhost:3000', language: 'en' }

/** The issues of questions, each with these further fields, by their slugs. */
function issuesOf(fields: Readonly<Record<string, string>>): string[][] {
  const questions = Object.entries(fields).map(([slug, more]) => {
    const bytes = new TextEncoder().encode(`---\ntitle: ${slug}?\ndate: 2025-01-03\n${more}\n---\n\nBecause.\n`)
    return compileQuestion({ path: `questions/${slug}.md`, bytes }, SITE).head
  })
  return checkAcross({ questions, sources: [], siteLinks: [] }, new Set()).map(({ name, fix }) => [name, fix])
}

test.each(['Other', 'other.md', '../questions/other.md', '/questions/other', 'questions/other.html', 'OTHER'])(
  'a slug that is written as %s is the one that was meant',
  (original) => {
    expect(issuesOf({ why: `duplicate_of: ${original}`, other: '' })).toEqual([
      ['duplicate-missing', 'duplicate_of: other'],
    ])
  },
)

test('no slug is invented', () => {
  expect(issuesOf({ why: 'duplicate_of: gone', other: '' })).toEqual([
    ['duplicate-missing', 'write the slug of the other question: the name of its file without .md'],
  ])
})

test('a chain of duplicates ends at the answer, and a circle nowhere', () => {
  const chain = issuesOf({ a: 'duplicate_of: b', b: 'duplicate_of: c', c: 'duplicate_of: d', d: '' })
  expect(chain).toEqual([
    ['duplicate-of-duplicate', 'duplicate_of: d'],
    ['duplicate-of-duplicate', 'duplicate_of: d'],
  ])
  const circle = issuesOf({ a: 'duplicate_of: b', b: 'duplicate_of: a' })
  expect(circle.map(([, fix]) => fix)).toEqual(
    Array.from({ length: 2 }, () => 'delete the line duplicate_of in that of the questions that has the answer'),
  )
})

test('other problems of the file hide none', () => {
  expect(issuesOf({ why: 'duplicate_of: gone\nmood: good' }).map(([name]) => name)).toEqual(['duplicate-missing'])
})
