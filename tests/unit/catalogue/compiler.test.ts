import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { ContentCompiler } from '../../../lib/catalogue/compile/compiler'
import { isError } from '../../../lib/records/content-issue'
import { openStore, type Store } from '../../../lib/store/store'
import { compileFolder } from './compile-folder'

let folder = ''
let store: Store
const QUESTION = 'questions/green-tea-water.md'

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-compiler-'))
  cpSync(join('tests', 'fixtures', 'site-en'), folder, { recursive: true })
  store = openStore(':memory:', 'write')
})

afterEach(() => {
  store.close()
  rmSync(folder, { recursive: true })
})

/** Compiles as a new process does, with what the store holds. */
function compileAnew(codeDigest = 'code', depth: 'heads' | 'texts' = 'texts') {
  const compiler = new ContentCompiler(store, codeDigest)
  return { compiler, content: compileFolder(folder, { compiler, depth }) }
}

/** What the store holds of a question's body, made from the present file or not. */
function keptBody(): unknown {
  return store.table('question_bodies').get(QUESTION)
}

const entryOf = ({ content }: ReturnType<typeof compileAnew>) => {
  const entry = content.questions.get('green-tea-water')
  if (!entry) throw new Error('the question is gone')
  return entry
}

test('a second process takes what the first one made', () => {
  const first = compileAnew()
  const body = first.compiler.texts.body(entryOf(first))
  // Only what lies in the store can tell of the mark.
  store
    .table('question_bodies')
    .put(QUESTION, { digest: entryOf(first).digest, value: { ...body, answerHtml: 'kept' } })
  const second = compileAnew()
  expect(second.content).toEqual(first.content)
  expect(second.compiler.texts.body(entryOf(second)).answerHtml).toBe('kept')
})

test('a file that is only touched or written anew with the same bytes is not made anew', () => {
  const before = entryOf(compileAnew()).digest
  const kept = keptBody()
  writeFileSync(join(folder, QUESTION), readFileSync(join(folder, QUESTION)))
  utimesSync(join(folder, QUESTION), 1, 1)
  expect(entryOf(compileAnew()).digest).toBe(before)
  expect(keptBody()).toEqual(kept)
})

test('a change of as many bytes at the same time is seen', () => {
  const before = entryOf(compileAnew()).digest
  const path = join(folder, QUESTION)
  const { atime, mtime } = statSync(path)
  writeFileSync(path, readFileSync(path, 'utf8').replace('80 degrees', '90 degrees'))
  utimesSync(path, atime, mtime)
  const after = compileAnew()
  expect(entryOf(after).digest).not.toBe(before)
  expect(after.compiler.texts.body(entryOf(after)).answerHtml).toContain('90 degrees')
})

test('other code, or other defaults of the site, make everything anew', () => {
  const before = entryOf(compileAnew()).digest
  expect(entryOf(compileAnew('other code')).digest).not.toBe(before)
  const site = join(folder, 'site.md')
  writeFileSync(site, readFileSync(site, 'utf8').replace('language: en', 'language: zh-CN'))
  const inChinese = compileAnew()
  expect(entryOf(inChinese).digest).not.toBe(before)
  expect(inChinese.compiler.texts.body(entryOf(inChinese)).answerHtml).toContain('摘录中未找到')
})

test('what a check compiled is enough to make the rest', () => {
  compileAnew('code', 'heads')
  expect(keptBody()).toBeUndefined()
  const { content, compiler } = compileAnew('code', 'texts')
  expect(keptBody()).toBeDefined()
  const entry = entryOf({ content, compiler })
  expect(compiler.texts.evidenceCounts(entry)).toEqual({ found: 3, checked: 7 })
})

test('files that are renamed or removed leave nothing behind', () => {
  compileAnew()
  renameSync(join(folder, QUESTION), join(folder, 'questions', 'water.md'))
  rmSync(join(folder, 'questions', 'green-tea-temperature.md'))
  const { content } = compileAnew()
  expect([...content.questions.keys()]).toContain('water')
  expect([...content.questions.keys()]).not.toContain('green-tea-water')
  for (const name of ['question_heads', 'questions', 'question_bodies', 'analysed', 'placed_excerpts'])
    expect(store.table(name).get(QUESTION), name).toBeUndefined()
})

test('an excerpt is looked for again when its source has changed', () => {
  compileAnew()
  const path = join(folder, 'sources', 'green-tea.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('about 80 degrees', 'about 90 degrees'))
  const { content } = compileAnew()
  expect(content.issues.filter(isError).map(({ name, file }) => [name, file])).toEqual([
    ['excerpt-not-found', QUESTION],
  ])
  expect(content.questions.has('green-tea-water')).toBe(false)
})

test('a file that is given up hides no other, and is tried again by the next run', () => {
  const long = 'The **leaf** grows on the *north* side of `the hill`.\n\n'.repeat(3_000)
  writeFileSync(join(folder, 'sources', 'long.md'), `---\ntitle: Long\n---\n\n${long}`)
  const hurried = compileFolder(folder, { compiler: new ContentCompiler(store, 'code', 1), depth: 'texts' })
  expect(hurried.issues).toContainEqual(expect.objectContaining({ file: 'sources/long.md', name: 'markdown-too-slow' }))
  const { content } = compileAnew()
  expect(content.issues.filter(isError)).toEqual([])
  expect(content.sources.has('long')).toBe(true)
})

test('an abbreviation that the glossary spells out from now on is read in answers that were compiled before', () => {
  writeFileSync(
    join(folder, 'questions', 'kettle.md'),
    `---\ntitle: Why a VTK?\ndate: 2025-03-01\n---\n\nA VTK keeps eighty degrees.\n\n## References\n\n### [The kettle handbook](https://kettle.example/handbook)\n\n> A variable temperature kettle keeps eighty degrees.\n`,
  )
  const gradeOf = ({ compiler, content }: ReturnType<typeof compileAnew>) => {
    const entry = content.questions.get('kettle')
    const [sentence] = entry ? compiler.texts.body(entry).evidence.sentences : []
    return sentence?.checked ? sentence.unsupported : undefined
  }
  expect(gradeOf(compileAnew())).toEqual([{ start: 2, end: 5 }])
  writeFileSync(join(folder, 'glossary.md'), '- VTK = variable temperature kettle\n')
  expect(gradeOf(compileAnew())).toEqual([])
})
