import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'wenda-search-'))
const HILLS = 12
// Each asks a process of its own.
vi.setConfig({ testTimeout: 30_000 })

beforeAll(() => {
  mkdirSync(join(folder, 'questions'))
  const write = (slug: string, title: string) =>
    writeFileSync(
      join(folder, 'questions', `${slug}.md`),
      `---\ntitle: ${title}\ndate: 2025-01-03\n---\n\n没有别的。\n`,
    )
  write('duomotai', '什么是多模态？')
  for (let n = 1; n <= HILLS; n++) write(`hill-${n}`, `Where does hill number ${n} stand?`)
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What `npm run search` does with the folder. */
function search(...args: string[]) {
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['lib/commands/search.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  })
  return { status, printed: stdout, errors: stderr.replaceAll(folder, 'DIR').trimEnd() }
}

function fileOf(name: string, lines: string): string {
  writeFileSync(join(folder, name), lines)
  return join(folder, name)
}

test('a query prints slugs, the best first, one a line and nothing else', () => {
  expect(search('多模態')).toMatchObject({ status: 0, printed: 'duomotai\n' })
  expect(search('hill').printed).toMatch(/^(hill-\d+\n){10}$/)
})

test('words without quotes are one query', () => {
  expect(search('number', '7').printed).toBe('hill-7\n')
})

test('nothing found prints nothing', () => {
  expect(search('qzxvkjw')).toMatchObject({ status: 0, printed: '' })
})

test('a file of queries prints a line of JSON for each, ids as they came', () => {
  const file = fileOf(
    'queries.jsonl',
    '{"id": 1, "query": "多模态"}\r\n\n{"id": "b", "query": "\\ud800"}\n{"id": "c", "query": "", "more": true}\n{"query": "hill"}',
  )
  const { status, printed } = search('--queries', file)
  expect(status).toBe(0)
  const lines = printed.trimEnd().split('\n')
  expect(lines.slice(0, 3)).toEqual(['{"id":1,"hits":["duomotai"]}', '{"id":"b","hits":[]}', '{"id":"c","hits":[]}'])
  const last: unknown = JSON.parse(lines[3] ?? '')
  expect(last).toEqual({ id: null, hits: expect.arrayContaining([expect.stringMatching(/^hill-/)]) })
  expect(last).toHaveProperty('hits.length', 10)
})

test.each([
  ['no JSON', '{"id": 1, "query": "hill"}\n\nhill\n', 'bad.jsonl:3 is no {"id": …, "query": "…"}: hill'],
  ['a query that is no text', '{"query": 7}', 'bad.jsonl:1 is no {"id": …, "query": "…"}: {"query": 7}'],
])('a line with %s is named, and nothing is printed', (_kind, lines, error) => {
  const file = fileOf('bad.jsonl', lines)
  expect(search('--queries', file)).toEqual({ status: 1, printed: '', errors: `DIR/${error}` })
})

test('a file that is not there is named', () => {
  expect(search('--queries', join(folder, 'none.jsonl'))).toEqual({
    status: 1,
    printed: '',
    errors: 'There is no file DIR/none.jsonl',
  })
})

test.each([[['--queries']], [['--queries', 'one', 'two']]])('%j says how to ask', (args) => {
  const { status, printed, errors } = search(...args)
  expect({ status, printed }).toEqual({ status: 1, printed: '' })
  expect(errors).toMatch(/^usage: /)
})
