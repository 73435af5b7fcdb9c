import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { listFiles } from '../../../lib/disk/list-files'
import { compileFolder, newCompiler } from '../catalogue/compile-folder'

const GOOD = join('tests', 'fixtures', 'site-en')
const BAD = join('tests', 'fixtures', 'content')

function read(folder: string, compiler = newCompiler()) {
  const { questions, sources, issues } = compileFolder(folder, { compiler })
  const pages = [
    ...[...questions.values()].map((entry) => [
      entry.slug,
      entry,
      compiler.texts.question(entry),
      compiler.texts.body(entry),
    ]),
    ...[...sources.values()].map((entry) => [entry.slug, entry, compiler.texts.sourceHtml(entry, [])]),
  ]
  return { pages, issues }
}

test('a bad file changes no other, whatever is wrong with it', () => {
  const { pages } = read(GOOD)
  const folder = mkdtempSync(join(tmpdir(), 'wenda-bad-'))
  cpSync(GOOD, folder, { recursive: true })
  const bad = readdirSync(BAD).flatMap((name) => {
    const path = join(BAD, name, 'questions', 'why.md')
    return name.endsWith('.txt') || !listFiles(join(BAD, name)).some(({ path }) => path === 'questions/why.md')
      ? []
      : [path]
  })
  expect(bad.length).toBeGreaterThan(40)
  const compiler = newCompiler()
  for (const path of bad) {
    writeFileSync(join(folder, 'questions', 'why.md'), readFileSync(path))
    const beside = read(folder, compiler)
    expect(beside.pages.filter(([slug]) => slug !== 'why')).toEqual(pages)
  }
  rmSync(folder, { recursive: true })
})

test('a file says the same the first and the hundredth time', () => {
  const folder = join(BAD, 'yaml-broken')
  const first = read(folder)
  expect(first.issues).not.toEqual([])
  for (let n = 0; n < 100; n++) expect(read(folder).issues).toEqual(first.issues)
})
