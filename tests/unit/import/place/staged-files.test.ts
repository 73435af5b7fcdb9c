import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { makeFolder, writeFile } from '../../../../lib/disk/write-file'
import { StagedFiles } from '../../../../lib/import/place/staged-files'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wenda-staged-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const read = (path: string) => readFileSync(join(root, path), 'utf8')

test('files come to their places together', () => {
  writeFile(join(root, 'a.md'), 'old')
  const staged = new StagedFiles([root])
  staged.add(root, 'a.md', 'new')
  staged.add(root, 'b/c.md', 'first')
  staged.add(root, 'b/c.md', 'second')
  expect(read('a.md')).toBe('old')
  staged.commit()
  expect([read('a.md'), read('b/c.md')]).toEqual(['new', 'second'])
  expect(readdirSync(root).toSorted()).toEqual(['a.md', 'b'])
})

test('where one can’t be moved, every place holds what it held', () => {
  writeFile(join(root, 'a.md'), 'old')
  makeFolder(join(root, 'c.md'))
  const staged = new StagedFiles([root])
  for (const path of ['a.md', 'b.md', 'c.md']) staged.add(root, path, 'new')
  expect(() => staged.commit()).toThrow()
  expect(read('a.md')).toBe('old')
  expect(readdirSync(root).toSorted()).toEqual(['a.md', 'c.md'])
})

test('a folder that gets no file isn’t made', () => {
  const staged = new StagedFiles([join(root, 'content'), join(root, 'public')])
  staged.add(join(root, 'content'), 'a.md', 'new')
  staged.commit()
  expect(readdirSync(root)).toEqual(['content'])
})
