import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Catalogue } from '../../../lib/catalogue/catalogue'
import { completeLater } from '../../../lib/catalogue/complete-later'
import type { Content } from '../../../lib/catalogue/content'
import { relatedQuestions } from '../../../lib/catalogue/pages/related-questions'
import { compileFolder, newCompiler } from './compile-folder'

// So many that development doesn't read all of them before its first page.
const MANY = 201
let folder = ''
let whole: Content

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-fronts-'))
  cpSync(join('tests', 'fixtures', 'site-en'), folder, { recursive: true })
  for (let n = 0; n < MANY; n++) write(`many-${n}`, `Kettle ${n} boils at a hundred degrees.`)
  write('bare', '')
  write('linking', 'See [what isn’t there](green-tea-water.md#nowhere).')
  whole = compileFolder(folder)
})

afterAll(() => rmSync(folder, { recursive: true }))

function write(slug: string, body: string): void {
  writeFileSync(
    join(folder, 'questions', `${slug}.md`),
    `---\ntitle: What of ${slug}?\ndate: 2025-03-01\n---\n\n${body}\n`,
  )
}

function openFronts() {
  const compiler = newCompiler()
  const open = (depth: 'fronts' | 'heads') =>
    new Catalogue(
      compileFolder(folder, { compiler, depth }),
      compiler.texts,
      (questions) => relatedQuestions(questions, compiler.texts),
      'content',
    )
  return { compiler, open, catalogue: open('fronts') }
}

test('of many files the titles, days and tags are there at once, and no problem that the bodies alone can tell', () => {
  const { catalogue } = openFronts()
  const { content } = catalogue
  const seen = ({ title, date, tags }: { title: string; date: string; tags: readonly string[] }) => ({
    title,
    date,
    tags,
  })
  for (const [slug, entry] of whole.questions) {
    expect(content.questions.get(slug)).toMatchObject({ ...seen(entry), isFrontOnly: true, snippet: '' })
  }
  expect(content.questions.has('bare')).toBe(true)
  expect(whole.issues.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['answer-missing', 'link-missing-heading']),
  )
  expect(content.issues).toEqual([])
  expect(catalogue.related('many-0')).toEqual([])
})

test('a page that is asked for is whole, and one with errors is not there yet', () => {
  const { catalogue, compiler } = openFronts()
  const entry = whole.questions.get('green-tea-water')
  const page = catalogue.questionPage('green-tea-water')
  expect(page).toMatchObject({ kind: 'answer', description: entry?.snippet })
  const home = catalogue.homePage()
  const cards = home.kind === 'home' ? home.newest.filter(({ slug }) => whole.questions.has(slug)) : []
  expect(cards.map(({ snippet }) => snippet)).toEqual(cards.map(({ slug }) => whole.questions.get(slug)?.snippet))
  expect(cards.length).toBeGreaterThan(1)
  expect(catalogue.questionPage('bare')).toBeUndefined()
  const front = catalogue.content.questions.get('many-0')
  expect(front && compiler.texts.complete(front)).toEqual(whole.questions.get('many-0'))
})

test('the bodies are read bit by bit, and then all is as if they had been read at first', async () => {
  const { catalogue, open } = openFronts()
  await new Promise<void>((resolve) => completeLater(catalogue, () => true, resolve))
  const then = open('heads')
  expect(then.content).toEqual(whole)
  expect(then.related('many-0')).not.toEqual([])
  // Nothing is left to be read: nothing is called.
  completeLater(
    then,
    () => true,
    () => expect.unreachable(),
  )
})

test('a few changed files are read whole', () => {
  const { open } = openFronts()
  open('heads')
  write('many-1', 'A kettle of copper.')
  const { content } = open('fronts')
  expect(content.questions.get('many-1')).toMatchObject({ snippet: 'A kettle of copper.' })
  expect(content.questions.get('many-1')?.isFrontOnly).toBeUndefined()
})
