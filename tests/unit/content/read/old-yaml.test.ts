import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import matter from 'gray-matter'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseQuestion } from '../../../../lib/content/parse/parse-question'
import { listFiles } from '../../../../lib/disk/list-files'

type Engines = Record<string, { parse: (...parameters: unknown[]) => unknown }>

// What gray-matter itself would read front matter with: a YAML of 2018, JSON, and JavaScript that is run.
const engines: Engines = createRequire(import.meta.url)('gray-matter/lib/engines')
const parsers = new Map(Object.entries(engines).map(([name, { parse }]) => [name, parse]))
const called: string[] = []

beforeAll(() => {
  for (const [name, engine] of Object.entries(engines))
    engine.parse = () => {
      called.push(name)
      return {}
    }
})
afterAll(() => {
  for (const [name, engine] of Object.entries(engines)) engine.parse = parsers.get(name) ?? engine.parse
})

const parse = (bytes: Uint8Array) =>
  parseQuestion({ path: 'questions/why.md', bytes }, { name: 'a', url: 'http://localhost:3000', language: 'en' })

test('the test would see it', () => {
  matter('---\na: b\n---\n', {})
  expect(called.splice(0)).toEqual(['yaml'])
})

test('no bad file reaches the parsers of gray-matter', () => {
  const folder = join('tests', 'fixtures', 'content')
  const files = listFiles(folder).filter(({ path }) => path.endsWith('.md'))
  expect(files.length).toBeGreaterThan(50)
  for (const { path } of files) parse(readFileSync(join(folder, path)))
  expect(called).toEqual([])
})

test('no text reaches them', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      '---',
      '---js',
      '---yaml',
      '---json',
      '--- js',
      '\n',
      '\n---\n',
      '\r\n',
      '\ufeff',
      ' ',
      'a: b',
      '!!js',
    ),
    fc.string({ maxLength: 6 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const opening of ['', '---', '---\n']) parse(new TextEncoder().encode(opening + pieces.join('')))
      expect(called).toEqual([])
    }),
  )
})
