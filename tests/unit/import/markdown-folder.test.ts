import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeFile } from '../../../lib/disk/write-file'
import { ExistingFiles } from '../../../lib/import/existing-files'
import { QuestionImporter } from '../../../lib/import/import-questions'
import { ImportRun } from '../../../lib/import/import-run'
import { SourceImporter } from '../../../lib/import/import-sources'
import { markdownItems } from '../../../lib/import/markdown-folder'
import { compileFolder } from '../catalogue/compile-folder'

const FOLDER = join('tests', 'fixtures', 'import', 'markdown')
const root = mkdtempSync(join(tmpdir(), 'wenda-markdown-'))
afterAll(() => rmSync(root, { recursive: true }))

function importFolder(name: string, into = join(root, name)) {
  const told: string[] = []
  const images: string[] = []
  const run = new ImportRun({
    isOverwriting: false,
    usesPinyin: false,
    write: (path, text) => writeFile(join(into, path), text),
    tell: (line) => told.push(line),
  })
  const questions = new QuestionImporter(run, new ExistingFiles(into, 'questions'))
  const sources = new SourceImporter(run, new ExistingFiles(into, 'sources'))
  const items = markdownItems(join(FOLDER, name), {
    usesPinyin: false,
    imageFolder: `/images/${name}`,
    takeImage: (path) => images.push(path) > 0,
  })
  for (const item of items) {
    const assumed = { date: '2025-03-01', timeZone: 'UTC' }
    if ('refused' in item) run.refuse(item.file, item.refused)
    else if ('question' in item) questions.add(item.file, item.question, { ...assumed, addresses: item.addresses })
    else sources.add(item.file, item.source, 'UTC', item.addresses)
  }
  return { told, images, run, into }
}

test.each(readdirSync(FOLDER))('a folder of %s is published with the listed losses', (name) => {
  const { told, images, run, into } = importFolder(name)
  expect(run.counts.refused).toBe(0)
  expect({ told, images }).toMatchSnapshot('losses')
  for (const path of run.written) expect(readFileSync(join(into, path), 'utf8')).toMatchSnapshot(path)
  const { issues } = compileFolder(into, { images })
  expect(issues.filter((issue) => issue.name !== 'heading-too-high')).toEqual([])
})

test('again, nothing changes', () => {
  const into = join(root, 'again')
  importFolder('obsidian', into)
  expect(importFolder('obsidian', into).run.counts).toMatchObject({ made: 0, unchanged: 2, kept: 0 })
  const [path = ''] = readdirSync(join(into, 'sources'))
  writeFileSync(
    join(into, 'sources', path),
    readFileSync(join(into, 'sources', path), 'utf8').replace('共生体', '一体'),
  )
  expect(importFolder('obsidian', into).run.counts).toMatchObject({ made: 0, unchanged: 1, kept: 1 })
})
