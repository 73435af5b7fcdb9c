import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { writeFile } from '../../../lib/disk/write-file'
import { markCommitted } from '../../../lib/import/place/commit-mark'
import { StagingArea } from '../../../lib/import/place/staging-area'
import { IMPORT_FIXTURES as FIXTURES, JSON_FIXTURES } from '../import/import-fixtures'
import { siteOf } from '../import/site-of'
import { ranInProcess } from './ran-in-process'

const root = mkdtempSync(join(tmpdir(), 'wenda-import-'))
let number = 0
let folder = root

beforeEach(() => {
  folder = join(root, `content-${++number}`)
})

afterAll(() => rmSync(root, { recursive: true }))

async function runImport(...args: string[]) {
  const { status, stdout, stderr } = await ranInProcess(folder, async () => {
    const command = await import('../../../lib/commands/import')
    return command.runImport(args)
  })
  return { status, printed: linesOf(stdout), errors: linesOf(stderr) }
}

function linesOf(text: string): string[] {
  return text.replaceAll(folder, 'content').replaceAll(root, 'tmp').trimEnd().split('\n')
}

function filesIn(): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
}

const read = (name: string) => readFileSync(join(folder, 'questions', `${name}.md`), 'utf8')

test('the neutral form makes files, and what it loses is listed by record', async () => {
  const { status, printed } = await runImport(join(FIXTURES, 'neutral.jsonl'))
  expect(status).toBe(1)
  expect(printed).toMatchSnapshot()
  expect(filesIn()).toEqual([
    'questions',
    'questions/what-is-a-cache.md',
    'questions/缓存为什么会失效.md',
    'questions/缓存为何失效.md',
  ])
  expect(read('缓存为什么会失效')).toMatchSnapshot()
  expect(read('what-is-a-cache')).toMatchSnapshot()
})

test.each(JSON_FIXTURES.filter((file) => file !== 'neutral.jsonl'))(
  '%s becomes files that nothing is wrong with',
  async (file) => {
    const { printed } = await runImport(join(FIXTURES, file), '--date=2025-01-03')
    expect(printed.at(-1)).not.toContain('problems')
    const { issues, slugs, files } = siteOf(folder)
    expect(issues).toEqual([])
    expect(slugs.toSorted()).toMatchSnapshot()
    for (const slug of slugs) {
      expect(read(slug)).toMatchSnapshot(slug)
      expect(files.map(({ path }) => path)).toContain(`questions/${slug}.md`)
    }
  },
)

describe('a run that is repeated', () => {
  const once = join(FIXTURES, 'dify.json')

  test('changes nothing, and leaves what was edited', async () => {
    await runImport(once)
    const file = join(folder, 'questions', '它需要怎样的土.md')
    const written = read('它需要怎样的土')
    expect((await runImport(once)).printed).toEqual([
      'made 0 and overwrite 0 files in content; skipped 2 (2 unchanged, 0 edited, 0 repeated); refused 0',
    ])
    writeFileSync(file, written.replace('砂质土。\n', '砂质土，并且要混入堆肥。\n'))
    const edited = read('它需要怎样的土')
    const { status, printed } = await runImport(once)
    expect(status).toBe(0)
    expect(printed[0]).toContain('它需要怎样的土.md: skipped: the file says something else by now; --overwrite')
    expect(read('它需要怎样的土')).toBe(edited)
    await runImport(once, '--overwrite')
    expect(read('它需要怎样的土')).toBe(written)
    expect(filesIn()).toHaveLength(3)
  })

  test('takes the day of a file for a record that names none', async () => {
    const rows = join(FIXTURES, 'ragas.jsonl')
    await runImport(rows, '--date=2025-01-03')
    expect((await runImport(rows)).printed.at(-1)).toContain('2 unchanged')
  })
})

test('records with one question get files of their own, the same record one', async () => {
  const input = join(root, 'same.jsonl')
  const record = (answer: string) => JSON.stringify({ question: 'Why?', answer, date: '2025-01-03' })
  writeFileSync(input, [record('Because.'), record('Therefore.'), record('Because.'), record('So.')].join('\n'))
  for (const expected of ['made 3', 'made 0'])
    expect((await runImport(input)).printed.some((line) => line.startsWith(expected))).toBe(true)
  expect(filesIn()).toEqual(['questions', 'questions/why-2.md', 'questions/why-3.md', 'questions/why.md'])
})

test('a slug that can’t be taken, a day that is none and HTML are told', async () => {
  const input = join(root, 'told.jsonl')
  writeFileSync(input, JSON.stringify({ slug: 'A B', question: 'Why?', answer: '<b>So.</b>', date: 'soon' }))
  const { printed } = await runImport(input, '--date=2025-01-03')
  expect(printed.slice(0, 3)).toEqual([
    'tmp/told.jsonl:1: questions/a-b.md: left out: slug: "A B" can\'t be the name of a file; a-b is taken',
    'tmp/told.jsonl:1: questions/a-b.md: left out: date: "soon" names no day; 2025-01-03 is taken',
    expect.stringContaining('tmp/told.jsonl:1: questions/a-b.md: warning: html-shown: found HTML: <b>;'),
  ])
})

test('the ten answers with the least support are named, the least first', async () => {
  const input = join(root, 'support.jsonl')
  const excerpt = 'The dam holds back the water of the river.'
  const records = Array.from({ length: 13 }, (_, n) => ({
    question: `Question ${n}?`,
    answer:
      n < 2
        ? excerpt
        : n < 12
          ? `${excerpt} Mountains were once believed to float on the clouds.`
          : 'Mountains were once believed to float on the clouds.',
    date: '2025-01-03',
    references: [{ title: 'Dams', excerpt }],
  }))
  writeFileSync(input, records.map((record) => JSON.stringify(record)).join('\n'))
  const { printed } = await runImport(input)
  const named = printed.slice(printed.indexOf('least supported:') + 1)
  expect(named).toHaveLength(10)
  expect(named[0]).toBe('  content/questions/question-12.md: 0 % of 1 sentences stand in its excerpts')
  expect(named.slice(1).every((line) => line.includes('50 % of 2 sentences'))).toBe(true)
})

test('an abbreviation that the glossary of the folder spells out is read in the answers', async () => {
  const input = join(root, 'short.jsonl')
  const excerpt = '图形处理器比中央处理器快。'
  const record = { question: '谁快？', answer: 'GPU 比 CPU 快得多。', date: '2025-01-03' }
  writeFileSync(input, JSON.stringify({ ...record, references: [{ title: '处理器', excerpt }] }))
  writeFile(join(folder, 'glossary.md'), '- GPU = 图形处理器\n- CPU = 中央处理器\n')
  expect((await runImport(input)).printed).toContain(
    '1 question: 1 of 1 found (0 quoted, 1 paraphrased), 0 not found, 0 not checked',
  )
  rmSync(folder, { recursive: true })
  expect((await runImport(input)).printed).toContain(
    '1 question: 0 of 1 found (0 quoted, 0 paraphrased), 1 not found, 0 not checked',
  )
})

test('of answers with the same support those come first that stand first in the folder', async () => {
  const input = join(root, 'same-support.jsonl')
  const answer = 'Mountains were once believed to float on the clouds.'
  const records = ['b', 'c', 'a'].map((name) => ({ slug: name, question: `${name}?`, answer, date: '2025-01-03' }))
  writeFileSync(input, records.map((record) => JSON.stringify(record)).join('\n'))
  const { printed } = await runImport(input)
  const named = printed.slice(printed.indexOf('least supported:') + 1)
  expect(named.map((line) => /(\w)\.md/.exec(line)?.[1])).toEqual(['a', 'b', 'c'])
})

test('drafts and duplicates have no part in the sum', async () => {
  const input = join(root, 'unseen.jsonl')
  const record = { answer: 'Mountains were once believed to float.', date: '2025-01-03' }
  const records = [
    { ...record, question: 'Why?' },
    { ...record, question: 'How?', draft: true },
    { ...record, question: 'Why so?', duplicate_of: 'why' },
  ]
  writeFileSync(input, records.map((each) => JSON.stringify(each)).join('\n'))
  const { printed } = await runImport(input)
  expect(printed.at(-3)).toMatch(/^1 question: 0 of 1 found/)
})

describe('what only other files can tell is counted', () => {
  test('a duplicate of what isn’t there, of a draft, or of a duplicate', async () => {
    const input = join(root, 'duplicates.jsonl')
    const record = (slug: string, more: object) => ({
      slug,
      question: `${slug}?`,
      answer: 'So.',
      date: '2025-01-03',
      ...more,
    })
    const records = [
      record('first', { draft: true }),
      record('second', {}),
      record('third', { duplicate_of: 'second' }),
      record('fourth', { duplicate_of: 'third' }),
      record('fifth', { duplicate_of: 'first' }),
      record('sixth', { duplicate_of: 'elsewhere' }),
      record('seventh', { duplicate_of: 'Second' }),
    ]
    writeFileSync(input, records.map((each) => JSON.stringify(each)).join('\n'))
    const { printed } = await runImport(input)
    expect(printed.at(-2)).toBe('4 problems in these files: npm run check prints them')
  })

  test('a single one', async () => {
    const input = join(root, 'single.jsonl')
    const record = { question: 'Why?', answer: 'So.', date: '2025-01-03', duplicate_of: 'elsewhere' }
    writeFileSync(input, JSON.stringify(record))
    expect((await runImport(input)).printed).toContain('1 problem in these files: npm run check prints it')
  })

  test('of more files than are looked at together', async () => {
    const input = join(root, 'many.jsonl')
    const records = Array.from({ length: 501 }, (_, n) => ({
      question: `Question ${n}?`,
      answer: 'So.',
      date: '2025-01-03',
      duplicate_of: n === 500 ? 'question-0' : 'elsewhere',
    }))
    writeFileSync(input, records.map((each) => JSON.stringify(each)).join('\n'))
    const { printed, errors } = await runImport(input)
    expect(printed).toContain('501 problems in these files: npm run check prints them')
    expect(errors).toEqual(['… what 500 files name'])
  })

  test('links and excerpts', async () => {
    const notes = join(root, 'notes')
    mkdirSync(notes)
    writeFileSync(join(notes, 'dams.md'), '# Dams\n\nA dam holds back water.')
    writeFileSync(join(notes, 'left.md'), '---\ntitle: Left out\ndraft: true\n---\n\nNot yet.')
    writeFileSync(
      join(notes, 'why.md'),
      [
        '# Why?',
        'See [dams](dams.md), [none](dams.md#none) and [left](left.md).',
        '## References',
        '### [Dams](dams.md)',
        '> A dam holds back no fish.',
      ].join('\n\n'),
    )
    const { printed } = await runImport(notes)
    expect(printed).toContain('2 problems in these files: npm run check prints them')
  })
})

test('--dry-run says the same and writes nothing', async () => {
  const { printed } = await runImport(join(FIXTURES, 'neutral.jsonl'), '--dry-run')
  expect(printed.at(-1)).toMatch(/^would make 3 /)
  expect(() => readdirSync(folder)).toThrow()
})

test('where the disk refuses in the middle, nothing has changed', async () => {
  await runImport(join(FIXTURES, 'dify.json'))
  const before = filesIn()
  const input = join(root, 'bad.jsonl')
  writeFileSync(input, Buffer.concat([readFileSync(join(FIXTURES, 'ragas.jsonl')), Buffer.from([0xff, 0xfe])]))
  const { status, errors } = await runImport(input)
  expect({ status, last: errors.at(-1) }).toEqual({ status: 1, last: 'nothing was written' })
  expect(filesIn()).toEqual(before)
})

describe('after a run that was broken off', () => {
  const FINISHED = 'an earlier import was broken off between two files: it is finished now (files that were missing: 1)'

  beforeEach(() => new StagingArea(folder).put('questions/left.md', 'left'))

  test('between two files, what was left comes to its place first, and that is said', async () => {
    markCommitted([folder])
    const { printed } = await runImport(join(FIXTURES, 'dify.json'))
    expect(printed[0]).toBe(FINISHED)
    expect(read('left')).toBe('left')
    expect(filesIn()).toHaveLength(4)
  })

  test('before the first file, nothing of it is left', async () => {
    const { printed } = await runImport(join(FIXTURES, 'dify.json'))
    expect(printed[0]).toMatch(/^an earlier import was broken off before it made any file/)
    expect(filesIn()).toHaveLength(3)
  })

  test('a file that somebody has written since is named', async () => {
    markCommitted([folder])
    mkdirSync(join(folder, 'questions'))
    writeFileSync(join(folder, 'questions', 'left.md'), 'written')
    const { printed } = await runImport(join(FIXTURES, 'dify.json'))
    expect(printed[0]).toMatch(/^content\/questions\/left.md: skipped: it was written or changed/)
    expect(read('left')).toBe('written')
  })

  test('--dry-run leaves it as it is', async () => {
    markCommitted([folder])
    await runImport(join(FIXTURES, 'dify.json'), '--dry-run')
    expect((await runImport(join(FIXTURES, 'dify.json'))).printed[0]).toBe(FINISHED)
  })
})

test('a long look at what is there is told', async () => {
  const file = (n: number) => `---\ntitle: Question ${n}?\ndate: 2025-01-03\n---\n\nSo.\n`
  for (let n = 1; n <= 1000; n++) writeFile(join(folder, 'questions', `question-${n}.md`), file(n))
  const { errors } = await runImport(join(FIXTURES, 'dify.json'), '--dry-run')
  expect(errors).toEqual(['… the titles of 1000 files'])
})

test('--pinyin and --into', async () => {
  const into = join(root, 'elsewhere')
  await runImport(join(FIXTURES, 'dify.json'), '--pinyin', '--into', into)
  expect(readdirSync(join(into, 'questions')).toSorted()).toEqual([
    'ta-xu-yao-zen-yang-de-tu.md',
    'yu-shui-hua-yuan-neng-xu-duo-shao-shui.md',
  ])
})

test.each([
  [[]],
  [['--from=word', 'x']],
  [['nowhere.json']],
  [['--date=today', FIXTURES]],
  [['--stict', FIXTURES]],
  [['--time-zone=Mars', FIXTURES]],
])('what it doesn’t know is refused: %j', async (args) => {
  const { status, errors } = await runImport(...args)
  expect(status).toBe(2)
  expect(errors.at(-1)).toBe('  npm run import -- --help says what there is')
})
