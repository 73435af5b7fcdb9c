import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { listFiles } from '../../lib/disk/list-files'

// `unit/publish/publish-site` tries many more changes, with something simple in Next's place. This holds Next to it.

const folder = mkdtempSync(join(tmpdir(), 'wenda-incremental-'))
cpSync('tests/fixtures/site-en', folder, { recursive: true })

afterAll(() => rmSync(folder, { recursive: true }))

function build(): void {
  const env = { ...process.env, CONTENT_DIR: folder }
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/tsx', ['lib/commands/build.ts'], {
    encoding: 'utf8',
    env,
  })
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`)
}

/** The bytes of all files of the site. */
function published(): Record<string, string> {
  return Object.fromEntries(listFiles('out').map(({ path }) => [path, readFileSync(join('out', path), 'base64')]))
}

/** A first build: nothing of what was published or derived before is there. */
function cleanlyPublished(): Record<string, string> {
  rmSync('out', { recursive: true, force: true })
  rmSync(join('.next', 'cache', 'wenda'), { recursive: true, force: true })
  build()
  return published()
}

const QUESTIONS = ['black-tea-keeps', 'green-tea-second-infusion', 'hostile-words', 'oldest-tea-house'] as const
const question = fc.constantFrom(...QUESTIONS).map((slug) => join(folder, 'questions', `${slug}.md`))
const word = fc.constantFrom('leaves', 'kettle', '茶壶', 'C#')

const changes = {
  changed: fc.tuple(question, word).map(([path, text]) => () => {
    writeFileSync(path, readFileSync(path, 'utf8').replace('\n---\n', `\n---\n\nA word on ${text} first.\n`))
  }),
  added: word.map((text) => () => {
    const fields = `title: What about ${text}?\ndate: 2025-04-03\ntags: [${text.replace('#', '')}, water]`
    writeFileSync(join(folder, 'questions', 'added.md'), `---\n${fields}\n---\n\nAsk for ${text}.\n`)
  }),
  renamed: fc.constant(() =>
    renameSync(join(folder, 'questions', '绿茶用多热的水.md'), join(folder, 'questions', '水温-100.md')),
  ),
  removed: fc.constant(() => rmSync(join(folder, 'questions', 'green-tea-temperature.md'))),
  editedByHand: fc
    .constantFrom('index.html', 'tags/C#/index.html', 'questions/hostile-words/index.html')
    .map((path) => () => writeFileSync(join('out', path), 'edited by hand')),
}

test('after files were changed, added, renamed and removed the site is the one that a first build makes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.record(changes), async ({ changed, added, renamed, removed, editedByHand }) => {
      build()
      const before = published()
      for (const happen of [changed, editedByHand]) happen()
      build()
      const after = published()
      expect(after).not.toEqual(before)
      for (const happen of [added, renamed, removed]) happen()
      build()
      const incremental = published()
      expect(incremental).toEqual(cleanlyPublished())
      expect(Object.keys(incremental)).toContain('questions/水温-100/index.html')
      expect(Object.keys(incremental)).not.toContain('questions/green-tea-temperature/index.html')
    }),
    { numRuns: 1 },
  )
})
