import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { writeFile } from '../../../../lib/disk/write-file'
import { finishBrokenOff } from '../../../../lib/import/place/finish-broken-off'
import { StagedFiles } from '../../../../lib/import/place/staged-files'

let root = ''
let content = ''
let images = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wenda-broken-off-'))
  content = join(root, 'content')
  images = join(root, 'public')
  mkdirSync(images)
  writeFile(join(content, 'a.md'), 'old')
})
afterEach(() => rmSync(root, { recursive: true }))

/** Stops a run in place of one of its moves: the first two bring the notes into both folders, the others files. */
function stopAfter(moves: number): void {
  const script = join(import.meta.dirname, 'stopped-commit.ts')
  const { signal } = spawnSync(process.execPath, ['--import', 'tsx', script, content, images, String(moves)])
  expect(signal).toBe('SIGKILL')
}

function filesBelow(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]))
}

const NOTHING_DONE = { 'content/a.md': 'old' }
const ALL_DONE = {
  'content/a.md': 'new',
  'content/b.md': 'new',
  'content/c/d.md': 'new',
  'public/e.png': 'new',
}

describe('a run that was stopped', () => {
  test.each([0, 1])('before it was sure of all files has done nothing (after %i moves)', (moves) => {
    stopAfter(moves)
    expect(finishBrokenOff([content, images])).toEqual({ placed: 0, kept: [] })
    expect(filesBelow(root)).toEqual(NOTHING_DONE)
  })

  test.each([2, 3, 4, 5])('between two files is finished (after %i moves)', (moves) => {
    stopAfter(moves)
    expect(finishBrokenOff([content, images])).toEqual({ placed: 6 - moves, kept: [] })
    expect(filesBelow(root)).toEqual(ALL_DONE)
    expect(finishBrokenOff([content, images])).toBeUndefined()
  })

  test('leaves to the next one what has been written meanwhile', () => {
    stopAfter(2)
    writeFile(join(content, 'a.md'), 'edited')
    writeFile(join(content, 'b.md'), 'written')
    const kept = [join(content, 'a.md'), join(content, 'b.md')]
    expect(finishBrokenOff([content, images])).toEqual({ placed: 2, kept })
    expect(filesBelow(root)).toEqual({ ...ALL_DONE, 'content/a.md': 'edited', 'content/b.md': 'written' })
  })

  test('is finished by a run into another folder with the same images, and wherever both have been moved', () => {
    stopAfter(3)
    const moved = join(root, 'moved')
    mkdirSync(moved)
    for (const folder of ['content', 'public']) renameSync(join(root, folder), join(moved, folder))
    finishBrokenOff([join(moved, 'other'), join(moved, 'public')])
    expect(filesBelow(moved)).toEqual(ALL_DONE)
  })

  test('waits where the disk refuses', () => {
    stopAfter(2)
    mkdirSync(join(content, 'b.md'))
    expect(() => finishBrokenOff([content, images])).toThrow(/EISDIR|ENOTEMPTY|EEXIST/)
    rmSync(join(content, 'b.md'), { recursive: true })
    expect(finishBrokenOff([content, images])?.placed).toBe(3)
    expect(filesBelow(root)).toEqual(ALL_DONE)
  })
})

test('where nothing was left, nothing is said', () => {
  expect(finishBrokenOff([content, images])).toBeUndefined()
})

test('what a run that ended well leaves behind is nothing', () => {
  const staged = new StagedFiles([content, images])
  staged.add(images, 'e.png', 'new')
  staged.commit()
  expect(filesBelow(root)).toEqual({ ...NOTHING_DONE, 'public/e.png': 'new' })
})
