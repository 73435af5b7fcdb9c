import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { compileFolder } from '../catalogue/compile-folder'
import { ranInProcess } from './ran-in-process'

const folder = mkdtempSync(join(tmpdir(), 'wenda-new-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function makeNew(...args: string[]) {
  const { status, stdout, stderr } = await ranInProcess(folder, async () => {
    const command = await import('../../../lib/commands/new')
    return command.makeNew(args)
  })
  return {
    status,
    printed: stdout.replaceAll(folder, 'content').trimEnd().split('\n'),
    errors: stderr.replaceAll(folder, 'content'),
  }
}

test('a question has its file, and its address while writing', async () => {
  expect(await makeNew('为什么: 天是蓝的？')).toMatchObject({
    status: 0,
    printed: [
      'content/questions/为什么-天是蓝的.md',
      `http://localhost:3000/questions/${encodeURIComponent('为什么-天是蓝的')} while npm run dev runs`,
    ],
  })
  const text = readFileSync(join(folder, 'questions', '为什么-天是蓝的.md'), 'utf8')
  expect(text).toMatch(
    /^---\ntitle: "为什么: 天是蓝的？"\ndate: \d{4}-\d{2}-\d{2}\ndraft: true\ntags: \[\]\n---\n\n在这里写回答。\n\n## 参考资料\n$/,
  )
})

test('a source too, and nothing is wrong with either', async () => {
  expect((await makeNew('--source', 'On', 'the', 'sky')).printed[0]).toBe('content/sources/on-the-sky.md')
  await makeNew('--pinyin', '天空')
  const { issues, drafts, sources } = compileFolder(folder)
  expect(issues).toEqual([])
  expect([...drafts.keys()]).toEqual(expect.arrayContaining(['为什么-天是蓝的', 'tian-kong']))
  expect([...sources.keys()]).toEqual(['on-the-sky'])
})

test('a file that is there stays', async () => {
  await makeNew('Again?')
  const { status, errors } = await makeNew('again')
  expect(status).toBe(1)
  expect(errors).toContain('found content/questions/again.md already; nothing was written')
})

test('what it doesn’t know is refused', async () => {
  expect((await makeNew()).status).toBe(2)
  expect((await makeNew('--sauce', 'x')).status).toBe(2)
  expect((await makeNew('a\nb')).status).toBe(1)
})
