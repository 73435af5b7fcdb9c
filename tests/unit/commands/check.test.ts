import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ranInProcess } from './ran-in-process'

const folder = mkdtempSync(join(tmpdir(), 'wenda-check-'))

const SUPPORTED = `---
title: Where does the leaf grow?
date: 2025-01-03
---

The leaf grows on the north side of the hill. It is picked by hand in the month of April.

## References

### A source

> The leaf grows on the north side of the hill. It is picked by hand in the month of April.
`

const HALF = `---
title: When was the hill planted?
date: 2025-01-04
---

## In short

Do you know the hill?

The leaf grows on the north side
of the hill. Elephants were seen
near the railway station.

- The hill was planted by monks in 1750.
- It is picked by hand in the month of April.

## References

### A source

> The leaf grows on the north side of the hill. It is picked by hand in the month of April. The hill was planted by monks in 1650.
`

const HINT = '  npm run check -- --help says what there is'

beforeAll(() => {
  mkdirSync(join(folder, 'questions'))
  writeFileSync(join(folder, 'questions', 'where.md'), SUPPORTED)
  writeFileSync(join(folder, 'questions', 'when.md'), HALF)
})

afterAll(() => rmSync(folder, { recursive: true }))

/** What `npm run check` does with the folder. */
const check = (...args: string[]) => checkFolder(folder, ...args)

async function checkFolder(contentDir: string, ...args: string[]) {
  const { status, stdout, stderr } = await ranInProcess(contentDir, async () => {
    const { runCheck } = await import('../../../lib/commands/check')
    return runCheck(args)
  })
  return { status, printed: linesOf(stdout), errors: linesOf(stderr) }
}

function linesOf(text: string): string[] {
  return text.replaceAll(folder, 'content').trimEnd().split('\n')
}

test('npm run check prints the counts and ends well', () => {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'check'], {
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: folder },
  })
  expect({ status, stdout }).toEqual({ status: 0, stdout: '2 questions, 0 sources: no problems\n' })
})

test('without the option nothing is said of evidence', async () => {
  expect(await check()).toEqual({ status: 0, printed: ['2 questions, 0 sources: no problems'], errors: [''] })
})

test('--evidence lists each question by grade, and what was not found by its line', async () => {
  const { status, printed } = await check('--evidence')
  expect(status).toBe(0)
  expect(printed).toEqual([
    '2 questions, 0 sources: no problems',
    'content/questions/when.md 2 of 4 found (2 quoted, 0 paraphrased), 2 not found, 2 not checked',
    '  content/questions/when.md:11 not found: Elephants were seen near the railway station.',
    '  content/questions/when.md:14 not found: The hill was planted by monks in 1750.',
    'content/questions/where.md 2 of 2 found (2 quoted, 0 paraphrased), 0 not found, 0 not checked',
    '2 questions: 4 of 6 found (4 quoted, 0 paraphrased), 2 not found, 2 not checked',
  ])
})

test('a share fails where a question has less, and names that question', async () => {
  const { status, printed, errors } = await check('--evidence=0.8')
  expect(status).toBe(1)
  expect(printed.filter((line) => line.endsWith(': too few'))).toEqual([
    'content/questions/when.md 2 of 4 found (2 quoted, 0 paraphrased), 2 not found, 2 not checked: too few',
  ])
  expect(errors).toEqual(['1 of 2 questions: less than 0.8 of the checked sentences found'])
})

test('a share that every question reaches passes', async () => {
  expect((await check('--evidence=0.5')).status).toBe(0)
})

test('anything but a share is refused before anything is checked', async () => {
  expect(await check('--evidence=80')).toEqual({
    status: 2,
    printed: [''],
    errors: ['--evidence takes a share from 0 to 1, as in --evidence=0.8', HINT],
  })
})

test('a folder that is not there is a slip, an empty one a site without questions', async () => {
  expect(await checkFolder(join(folder, 'contnet'))).toEqual({
    status: 1,
    printed: [''],
    errors: [
      'found no folder content/contnet',
      '  fix: create it, or let CONTENT_DIR name the folder that holds the content',
    ],
  })
  mkdirSync(join(folder, 'empty'))
  expect((await checkFolder(join(folder, 'empty'))).printed).toEqual(['0 questions, 0 sources: no problems'])
})

test('warnings are printed and counted, and fail only with --strict', async () => {
  const contentDir = join('tests', 'fixtures', 'content', 'title-repeated')
  const { status, printed, errors } = await checkFolder(contentDir)
  expect(status).toBe(0)
  expect(printed).toEqual(['3 questions, 0 sources: 0 errors, 1 warning in 1 file'])
  expect(errors[0]).toMatch(/\/questions\/why\.md:2:8 title-repeated \(warning\)$/)
  expect((await checkFolder(contentDir, '--strict')).status).toBe(1)
})

test('errors are counted beside warnings', async () => {
  const { status, errors } = await checkFolder(join('tests', 'fixtures', 'content', 'field-empty'))
  expect(status).toBe(1)
  expect(errors.at(-1)).toBe('5 errors, 0 warnings in 3 files')
})

test('drafts are counted', async () => {
  const contentDir = join(folder, 'drafts')
  mkdirSync(join(contentDir, 'questions'), { recursive: true })
  writeFileSync(join(contentDir, 'questions', 'where.md'), SUPPORTED)
  writeFileSync(join(contentDir, 'questions', 'when.md'), HALF.replace('---\n', '---\ndraft: true\n'))
  const { status, printed } = await checkFolder(contentDir, '--evidence')
  expect(status).toBe(0)
  expect(printed[0]).toBe('1 question, 0 sources, 1 draft: no problems')
  expect(printed.join()).not.toContain('when.md')
})

test('--help says what there is, and checks nothing', async () => {
  const { status, printed, errors } = await checkFolder(join(folder, 'nowhere'), '--help')
  expect({ status, errors }).toEqual({ status: 0, errors: [''] })
  for (const option of ['--strict', '--json', '--evidence', '--evidence=SHARE', '--help', 'FILE…'])
    expect(printed.join('\n')).toContain(option)
})

test.each([['--stict'], ['--json=yes'], ['-x'], ['questions/nobody.md'], ['../package.json']])(
  'what it doesn’t know is refused: %s',
  async (arg) => {
    const { status, printed, errors } = await check(arg)
    expect({ status, printed }).toEqual({ status: 2, printed: [''] })
    expect(errors[0]).toContain(arg.replace(/=.*/, ''))
    expect(errors[1]).toBe(HINT)
  },
)

test('files are checked against all, and reported alone', async () => {
  const contentDir = join('tests', 'fixtures', 'content', 'field-unknown')
  const all = await checkFolder(contentDir)
  for (const written of [
    'questions/why.md',
    join(contentDir, 'questions', 'why.md'),
    `./${contentDir}/questions/why.md`,
  ]) {
    const { status, errors } = await checkFolder(contentDir, written)
    expect(status).toBe(1)
    expect(errors.at(-1)).toBe('1 error, 0 warnings in 1 file')
    expect(all.errors).toEqual(expect.arrayContaining(errors.slice(0, 3)))
  }
  expect((await checkFolder(contentDir, 'questions')).errors).toEqual(all.errors)
  const across = join('tests', 'fixtures', 'content', 'link-to-draft')
  expect((await checkFolder(across, 'questions/how.md')).printed).toEqual(['no problems'])
  expect((await checkFolder(across, 'questions/why.md')).status).toBe(1)
})

test('--evidence with files is about these', async () => {
  const { printed } = await check('--evidence', 'questions/where.md')
  expect(printed).toEqual([
    'no problems',
    'content/questions/where.md 2 of 2 found (2 quoted, 0 paraphrased), 0 not found, 0 not checked',
    '1 question: 2 of 2 found (2 quoted, 0 paraphrased), 0 not found, 0 not checked',
  ])
})

test('--json prints all of it as data, and fails as usual', async () => {
  const contentDir = join('tests', 'fixtures', 'content', 'title-repeated')
  const warned = await checkFolder(contentDir, '--json')
  expect(warned).toMatchObject({ status: 0, errors: [''] })
  expect(JSON.parse(warned.printed.join('\n'))).toEqual({
    questions: 3,
    drafts: 0,
    sources: 0,
    errors: 0,
    warnings: 1,
    issues: [
      {
        file: `${contentDir}/questions/why.md`,
        line: 2,
        column: 8,
        name: 'title-repeated',
        level: 'warning',
        found: expect.stringContaining('questions/how.md'),
        expected: expect.any(String),
        fix: expect.any(String),
      },
    ],
  })
  expect((await checkFolder(contentDir, '--json', '--strict')).status).toBe(1)
  const half = await check('--json', '--evidence=0.8', 'questions/when.md')
  expect(half.status).toBe(1)
  expect(JSON.parse(half.printed.join('\n'))).toMatchObject({
    issues: [],
    evidence: [
      {
        file: 'content/questions/when.md',
        checked: 4,
        quoted: 2,
        paraphrased: 0,
        notChecked: 2,
        isBelow: true,
        notFound: [
          { line: 11, text: expect.any(String) },
          { line: 14, text: 'The hill was planted by monks in 1750.' },
        ],
      },
    ],
  })
})
