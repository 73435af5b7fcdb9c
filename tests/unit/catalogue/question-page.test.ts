import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AnswerPage } from '../../../lib/records/pages'
import { catalogueOf } from './compile-folder'

const catalogue = catalogueOf(join('tests', 'fixtures', 'site-en'))

function answerPage(slug: string): AnswerPage {
  const page = catalogue.questionPage(slug)
  if (page?.kind !== 'answer') throw new Error(`${slug} has no answer of its own`)
  return page
}

const page = answerPage('green-tea-water')

test('a page is plain data, the same each time', () => {
  expect(JSON.parse(JSON.stringify(page))).toEqual(page)
  expect(answerPage('green-tea-water')).toEqual(page)
})

test('it says what is asked, when, about what, where its file lies, and what generated the answer', () => {
  expect(page.question).toEqual({
    slug: 'green-tea-water',
    file: 'questions/green-tea-water.md',
    title: 'How hot should the water for green tea be?',
    language: 'en',
    date: '2025-03-01',
    updated: '2025-03-04',
    tags: ['green tea', 'water'],
    generator: { name: 'kettle', url: 'https://kettle.example/' },
  })
  expect(page).toMatchObject({ canonicalPath: '/questions/green-tea-water', isIndexed: true })
  expect(page.description).toMatch(/^Green tea is brewed with water of about 80 degrees\./)
})

test('it says where the answer comes from, and how far the excerpts support it', () => {
  const { provenance, notes } = page
  expect(provenance).toMatchObject({
    generator: { name: 'kettle', url: 'https://kettle.example/' },
    date: '2025-03-01',
    updated: '2025-03-04',
    evidence: { found: notes.filter(({ grade }) => grade !== 'none').length, checked: notes.length },
  })
  expect(JSON.parse(provenance.aigc)).toMatchObject({
    Label: '1',
    ContentProducer: 'kettle',
    ProduceID: 'green-tea-water',
    ContentPropagator: 'The tea desk',
  })
})

test('the numbers of sentences are the same in the answer, the notes and the excerpts', () => {
  const inAnswer = [...page.answerHtml.matchAll(/id="sentence-(\d+)"/g)].map(([, number]) => Number(number))
  expect(page.notes.map(({ number }) => number)).toEqual(inAnswer)
  const support = page.references.flatMap(({ number, excerpt }) =>
    [...(excerpt?.html.matchAll(/<mark data-sentences="([\d ]+)"/g) ?? [])].flatMap(([, sentences = '']) =>
      sentences.split(' ').map((sentence) => [Number(sentence), number]),
    ),
  )
  const noted = page.notes
    .filter(({ grade }) => grade !== 'none')
    .flatMap(({ number, references }) => references.map((reference) => [number, reference]))
  expect(support).toEqual(noted)
  expect(page.notes[3]).toMatchObject({ number: 4, grade: 'paraphrased', references: [2] })
})

test('references lead to the passage in our source, to the words on another host, or nowhere', () => {
  expect(page.references.map(({ number, link, language }) => ({ number, link, language }))).toEqual([
    { number: 1, link: { href: '/sources/green-tea#passage-1' }, language: 'en' },
    { number: 2, link: { href: '/sources/green-tea#passage-2' }, language: 'en' },
    {
      number: 3,
      link: {
        href: expect.stringMatching(/^https:\/\/kettle\.example\/handbook#:~:text=A%20kettle/),
        host: 'kettle.example',
      },
    },
    { number: 4 },
  ])
})

test('an answer without any reference has no marks and no notes', () => {
  const { answerHtml, notes, references } = answerPage('green-tea-second-infusion')
  expect(references).toEqual([])
  expect(notes).toEqual([])
  expect(answerHtml).not.toContain('marker')
})

test('its neighbours are those of the list in its language', () => {
  expect(page.newer?.slug).toBe('green-tea-second-infusion')
  expect(page.older).toEqual({
    slug: 'oldest-tea-house',
    title: 'What is the story of the oldest tea house?',
    language: 'en',
  })
  expect(answerPage('black-tea-keeps')).not.toHaveProperty('newer')
  expect(answerPage('hostile-words')).not.toHaveProperty('older')
})

test('a duplicate leads to the question that has the answer, and is not for search engines', () => {
  expect(catalogue.questionPage('green-tea-temperature')).toMatchObject({
    kind: 'duplicate',
    title: 'What temperature for green tea?',
    canonicalPath: '/questions/green-tea-water',
    isIndexed: false,
    original: { slug: 'green-tea-water', title: 'How hot should the water for green tea be?', language: 'en' },
  })
})

test.each(['', 'nobody', '__proto__', 'constructor'])('there is no question %j', (slug) => {
  expect(catalogue.questionPage(slug)).toBeUndefined()
})

test('a bad file has a page that says what the check prints, and only it', () => {
  const bad = catalogueOf(join('tests', 'fixtures', 'content', 'date-invalid'))
  const shown = bad.questionPage('why')
  expect(shown).toMatchObject({ kind: 'issues', isIndexed: false })
  expect(shown?.kind === 'issues' && shown.report).toMatch(/^content\/questions\/why\.md:\d+:\d+ date-invalid\n/)
  expect(bad.homePage().kind).toBe('home')
})

test('a file with warnings alone has its page as usual', () => {
  const warned = catalogueOf(join('tests', 'fixtures', 'content', 'title-repeated'))
  expect(warned.content.issues.map(({ name }) => name)).toEqual(['title-repeated'])
  expect(warned.questionPage('why')?.kind).toBe('answer')
})
