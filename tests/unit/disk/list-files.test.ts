import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { listAllFiles, listAllWithFaults, listFiles } from '../../../lib/disk/list-files'
import { writeFile } from '../../../lib/disk/write-file'

const folder = mkdtempSync(join(tmpdir(), 'wenda-list-'))
afterAll(() => rmSync(folder, { recursive: true }))
for (const path of ['a.png', '.well-known/b.txt', '.wenda-import/new/c.png']) writeFile(join(folder, path), path)

const pathsOf = (entries: readonly { readonly path: string }[]) => entries.map(({ path }) => path)

test('what a killed import has put aside is listed nowhere', () => {
  expect(pathsOf(listAllFiles(folder))).toEqual(['.well-known/b.txt', 'a.png'])
  expect(pathsOf(listAllWithFaults(folder).files)).toEqual(['.well-known/b.txt', 'a.png'])
  expect(pathsOf(listFiles(folder))).toEqual(['a.png'])
})
