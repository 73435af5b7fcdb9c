import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ranInProcess } from './ran-in-process'

const folder = mkdtempSync(join(tmpdir(), 'wenda-search-'))
const HILLS = 12
const FOUND = 'duomotai\t什么是多模态？\n  title: 多 多模 模 模态 态\n'

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
async function search(...args: string[]) {
  const { status, stdout, stderr } = await ranInProcess(folder, async () => {
    const { search } = await import('../../../lib/commands/search')
    return search(args)
  })
  return { status, printed: stdout, errors: stderr.replaceAll(folder, 'DIR').trimEnd() }
}

function fileOf(name: string, lines: string): string {
  writeFileSync(join(folder, name), lines)
  return join(folder, name)
}

test('npm run search prints nothing but what it finds, so that it can be piped', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'search', '--', '多模態'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: FOUND })
})

test('a query prints slugs and titles, the best first, and why', async () => {
  expect(await search('多模態')).toMatchObject({ status: 0, printed: FOUND })
  expect((await search('hill')).printed).toMatch(/^(hill-\d+\tWhere .*\n {2}title: hill\n){10}$/)
  expect((await search('duomotai')).printed).toMatch(
    /^“duomotai” read as 多模态\nduomotai\t什么是多模态？\n {2}title: 多模 模态\n$/,
  )
})

test('words without quotes are one query', async () => {
  expect((await search('number', '7')).printed).toMatch(/^hill-7\tWhere does hill number 7 stand\?\n {2}title: /)
})

test('--json prints the same for programs', async () => {
  expect(JSON.parse((await search('--json', '多模態')).printed)).toEqual({
    query: '多模態',
    total: 1,
    readAs: [],
    hits: [
      {
        slug: 'duomotai',
        title: '什么是多模态？',
        inTitle: ['多', '多模', '模', '模态', '态'],
        elsewhere: [],
        alsoSearched: [],
      },
    ],
  })
})

test('nothing found prints nothing', async () => {
  expect(await search('qzxvkjw')).toMatchObject({ status: 0, printed: '' })
})

test('a file of queries prints a line of JSON for each, ids as they came', async () => {
  const file = fileOf(
    'queries.jsonl',
    '{"id": 1, "query": "多模态"}\r\n\n{"id": "b", "query": "\\ud800"}\n{"id": "c", "query": "", "more": true}\n{"query": "hill"}',
  )
  const { status, printed } = await search('--queries', file)
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
])('a line with %s is named, and nothing is printed', async (_kind, lines, error) => {
  const file = fileOf('bad.jsonl', lines)
  expect(await search('--queries', file)).toEqual({ status: 1, printed: '', errors: `DIR/${error}` })
})

test('a file that is not there is named', async () => {
  expect(await search('--queries', join(folder, 'none.jsonl'))).toEqual({
    status: 1,
    printed: '',
    errors: 'There is no file DIR/none.jsonl',
  })
})

test.each([[['--queries']], [['--json']], [['--queries', 'one', 'two']]])('%j says how to ask', async (args) => {
  const { status, printed, errors } = await search(...args)
  expect({ status, printed }).toEqual({ status: 1, printed: '' })
  expect(errors).toMatch(/^usage: /)
})
