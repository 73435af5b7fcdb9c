import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { writeFile } from '../../../../lib/disk/write-file'
import { IMPORT_FIXTURES } from '../import-fixtures'
import { importInto } from '../import-into'
import { siteOf } from '../site-of'

const FOLDER = join(IMPORT_FIXTURES, 'markdown')
const root = mkdtempSync(join(tmpdir(), 'wenda-markdown-'))
afterAll(() => rmSync(root, { recursive: true }))

const importFolder = (name: string, into = join(root, name)) => importInto(into, join(FOLDER, name))

test.each(readdirSync(FOLDER))('a folder of %s is published with the listed losses', (name) => {
  const { told, images, written, run, into } = importFolder(name)
  expect({ told, images }).toMatchSnapshot('losses')
  for (const path of written) expect(readFileSync(join(into, path), 'utf8')).toMatchSnapshot(path)
  const { issues, pages, drafts } = siteOf(into, images)
  expect(
    issues.filter((issue) => !told.some((line) => line.includes(`${issue.file}: warning: ${issue.name}`))),
  ).toEqual([])
  // The home page is one more.
  expect(pages.length + drafts).toBe(run.counts.made + 1)
})

test('again, nothing changes', () => {
  const into = join(root, 'again')
  importFolder('obsidian', into)
  expect(importFolder('obsidian', into).run.counts).toMatchObject({ made: 0, kept: 0 })
  const path = join(into, 'sources', '地衣.md')
  writeFileSync(path, readFileSync(path, 'utf8').replace('共生体', '一体'))
  expect(importFolder('obsidian', into).run.counts).toMatchObject({ made: 0, kept: 1 })
})

test('an image comes along once, for a file that is written', () => {
  const notes = join(root, 'notes')
  const into = join(root, 'from-notes')
  for (const name of ['a b.png', 'a-b.png', 'c.png']) writeFile(join(notes, name), name)
  writeFile(join(notes, 'first.md'), 'Shown: ![](<a b.png>)')
  writeFile(join(notes, 'second.md'), 'Shown again: ![](<a b.png>), and not ![the other](a-b.png).')
  expect(importInto(into, notes)).toMatchObject({
    images: ['/images/notes/a-b.png'],
    told: ['second.md: sources/second.md: left out: the image "a-b.png": another one lies at its place in public/'],
  })
  writeFile(join(notes, 'first.md'), 'Shown: ![](c.png)')
  const { images, run } = importInto(into, notes)
  expect(run.counts).toMatchObject({ kept: 1, unchanged: 1 })
  expect(images).toEqual([])
})
