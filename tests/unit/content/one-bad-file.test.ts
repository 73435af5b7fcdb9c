import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newMemories, readContent } from '../../../lib/current-content'
import { en } from '../../../lib/dictionary/en'
import { listFiles } from '../../../lib/disk'
import { renderHtml } from '../../../lib/markdown/render-html'

const GOOD = join('tests', 'fixtures', 'site-en')
const BAD = join('tests', 'fixtures', 'content')

function read(folder: string, memories = newMemories()) {
  const content = readContent(folder, listFiles(folder), new Set(), undefined, memories)
  const pages = [...content.questions, ...content.sources].map(([slug, { record, tree }]) => [
    slug,
    record,
    renderHtml(tree, { hrefOf: (url) => url, labels: en }),
  ])
  return { pages, issues: content.issues }
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
  const memories = newMemories()
  for (const path of bad) {
    writeFileSync(join(folder, 'questions', 'why.md'), readFileSync(path))
    const beside = read(folder, memories)
    expect(beside.pages.filter(([slug]) => slug !== 'why')).toEqual(pages)
  }
  rmSync(folder, { recursive: true })
})

test('a file says the same the first and the thousandth time', () => {
  const folder = join(BAD, 'yaml-broken')
  const first = read(folder)
  expect(first.issues).not.toEqual([])
  for (let n = 0; n < 1000; n++) expect(read(folder).issues).toEqual(first.issues)
})
