import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'

// The commands work on the folder that they are started in, and note it when they are loaded.
const started = process.cwd()
const project = mkdtempSync(join(tmpdir(), 'wenda-build-state-'))
process.chdir(project)
vi.resetModules()
const { beginBuild, isBuilt } = await import('../../../lib/commands/build-state')

const QUESTION = join('content', 'questions', 'why.md')

beforeEach(() => {
  mkdirSync(join('content', 'questions'), { recursive: true })
  mkdirSync('out', { recursive: true })
  writeFileSync(QUESTION, 'first')
  writeFileSync(join('out', 'index.html'), '')
  beginBuild()()
})

afterAll(() => {
  process.chdir(started)
  vi.resetModules()
  rmSync(project, { recursive: true })
})

test('what was built and has not changed is built', () => {
  expect(isBuilt()).toBe(true)
})

test('changed content is not built, also where only the time of a file tells', () => {
  writeFileSync(QUESTION, 'later')
  utimesSync(QUESTION, 1, 1)
  expect(isBuilt()).toBe(false)
})

test('a site whose folder is gone is not built', () => {
  rmSync('out', { recursive: true })
  expect(isBuilt()).toBe(false)
})

test('a build that was broken off counts as none, though the content is what the one before it had', () => {
  beginBuild()
  expect(existsSync(join('out', 'index.html'))).toBe(true)
  expect(isBuilt()).toBe(false)
})

test('what is written while the site is built counts as a change', () => {
  const markBuilt = beginBuild()
  writeFileSync(QUESTION, 'a longer text')
  markBuilt()
  expect(isBuilt()).toBe(false)
})
