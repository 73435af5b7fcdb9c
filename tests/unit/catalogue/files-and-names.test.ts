import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { formatIssues } from '../../../lib/content/check/format-issues'
import { listAllWithFaults } from '../../../lib/disk/list-files'
import { compileFolder } from './compile-folder'

const QUESTION = '---\ntitle: a\ndate: 2025-01-03\n---\n\nBecause.\n'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wenda-names-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text = QUESTION): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  // Each question has a title of its own: its path.
  writeFileSync(join(folder, path), text.replace('title: a', `title: ${JSON.stringify(path)}`))
}

/** The issues of the folder: file, name and fix. */
const issues = () => compileFolder(folder).issues.map(({ file, name, fix }) => [file, name, fix])
const named = () => issues().map(([file, name]) => [file, name])

describe('no text vanishes', () => {
  test.each(['why.mdx', 'why.markdown', 'why.MD', 'why.Md', 'why.md.txt', 'why.txt', 'why.mkd', 'why.md '])(
    '%s is told its name',
    (name) => {
      write(`questions/a/${name}`)
      write(`sources/${name}`)
      expect(issues().map(([file, issue]) => [file, issue])).toEqual([
        [`questions/a/${name}`, 'file-misplaced'],
        [`sources/${name}`, 'file-misplaced'],
      ])
      expect(issues()[0]?.[2]).toContain('rename it to "why.md"')
    },
  )

  test.each(['README.md', 'readme.md', 'a/README.md', '_index.md'])('%s is no question', (name) => {
    write(`questions/${name}`, 'All of our questions.')
    expect(named()).toEqual([[`questions/${name}`, 'file-misplaced']])
    expect(compileFolder(folder).questions.size).toBe(0)
  })

  test('a link out of the folder, to nowhere, and to a folder outside', () => {
    write('questions/why.md')
    symlinkSync('/etc/hostname', join(folder, 'questions', 'out.md'))
    symlinkSync('/etc', join(folder, 'questions', 'etc'))
    symlinkSync('nowhere.md', join(folder, 'questions', 'broken.md'))
    symlinkSync('why.md', join(folder, 'questions', 'inside.md'))
    expect(named()).toEqual([
      ['questions/broken.md', 'file-unreadable'],
      ['questions/etc', 'file-unreadable'],
      ['questions/out.md', 'file-unreadable'],
      // A link within the folder is a file like any other: here the same question twice.
      ['questions/why.md', 'title-repeated'],
    ])
  })

  test('what is no file', async () => {
    mkdirSync(join(folder, 'questions'))
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(join(folder, 'questions', 'socket.md'), resolve))
    expect(named()).toEqual([['questions/socket.md', 'file-unreadable']])
    await new Promise((resolve) => server.close(resolve))
  })

  test('a pipe, also as the site or as the words of search', () => {
    write('questions/why.md')
    for (const path of ['questions/pipe.md', 'site.md', 'glossary.md']) execFileSync('mkfifo', [join(folder, path)])
    expect(named()).toEqual([
      ['glossary.md', 'file-unreadable'],
      ['questions/pipe.md', 'file-unreadable'],
      ['site.md', 'file-unreadable'],
    ])
  })

  test('a folder under the name of a file, and all that lies in it', () => {
    for (const path of ['questions/why.md', 'site.md', 'sources/empty.md'])
      mkdirSync(join(folder, path), { recursive: true })
    write('questions/why.md/how.txt')
    expect(named()).toEqual([
      ['questions/why.md', 'file-unreadable'],
      ['site.md', 'file-unreadable'],
      ['sources/empty.md', 'file-unreadable'],
      ['questions/why.md/how.txt', 'file-misplaced'],
    ])
  })

  test('links that lead round in circles, out of the folder by way of others, and to what is hidden', () => {
    write('questions/why.md')
    write('questions/.old/how.md')
    const link = (to: string, path: string) => symlinkSync(to, join(folder, 'questions', path))
    link('b.md', 'a.md')
    link('a.md', 'b.md')
    link('d.md', 'c.md')
    link('/etc/hostname', 'd.md')
    link('.old', 'old')
    link('.', 'self')
    expect(named()).toEqual(
      ['a.md', 'b.md', 'c.md', 'd.md', 'old'].map((name) => [`questions/${name}`, 'file-unreadable']),
    )
  })

  test.each(['questions', 'sources'])('%s as a file, and as a link out of the folder', (name) => {
    writeFileSync(join(folder, name), '')
    expect(named()).toEqual([[name, 'file-misplaced']])
    rmSync(join(folder, name))
    symlinkSync('/etc', join(folder, name))
    expect(named()).toEqual([[name, 'file-unreadable']])
  })

  test('a folder so deep that the system takes its path no more', () => {
    write('questions/why.md')
    const started = process.cwd()
    process.chdir(join(folder, 'questions'))
    try {
      for (let depth = 0; depth < 25; depth++) {
        mkdirSync('d'.repeat(200))
        process.chdir('d'.repeat(200))
      }
    } finally {
      process.chdir(started)
    }
    expect(issues()).toEqual([
      [expect.stringMatching(/^questions\/d+/), 'file-unreadable', expect.stringContaining('disk')],
    ])
    execFileSync('rm', ['-rf', join(folder, 'questions')])
  })

  test('a name that is no UTF-8', () => {
    mkdirSync(join(folder, 'questions'))
    // Not every file system takes such a name.
    const path = Buffer.concat([Buffer.from(join(folder, 'questions', 'caf')), Buffer.from([0xe9]), Buffer.from('.md')])
    try {
      writeFileSync(path, QUESTION)
    } catch {
      return
    }
    expect(named()).toEqual([['questions/caf\ufffd.md', 'file-unreadable']])
  })

  test.skipIf(process.getuid?.() === 0)('a file and a folder that may not be read', () => {
    write('questions/why.md')
    write('questions/a/how.md')
    chmodSync(join(folder, 'questions', 'why.md'), 0)
    chmodSync(join(folder, 'questions', 'a'), 0)
    expect(named()).toEqual([
      ['questions/a', 'file-unreadable'],
      ['questions/why.md', 'file-unreadable'],
    ])
    chmodSync(join(folder, 'questions', 'a'), 0o700)
  })

  test('pictures and hidden files may lie there', () => {
    write('questions/a.png')
    write('questions/.draft.mdx')
    write('sources/data.json')
    symlinkSync('/etc/hostname', join(folder, 'questions', 'b.png'))
    expect(issues()).toEqual([])
  })
})

describe('of public/', () => {
  const inPublic = () => {
    const { publicIssues } = publicFolder()
    return publicIssues.map(({ file, name }) => [file, name])
  }
  const publicFolder = () => {
    const { files, faults } = listAllWithFaults(join(folder, 'public'))
    return { files, publicIssues: compileFolder(join(folder, 'nothing'), { publicFaults: faults }).issues }
  }

  test('links out of it, however they get there, and what is no file', () => {
    write('secret.txt')
    write('public/images/a.png')
    const link = (to: string, path: string) => symlinkSync(to, join(folder, 'public', path))
    link('/etc/hostname', 'absolute.txt')
    link('../secret.txt', 'relative.txt')
    link('..', 'images/up')
    link('../..', 'images/out')
    link('relative.txt', 'chain.txt')
    link('nothing.txt', 'broken.png')
    link('round.png', 'round.png')
    link('/dev/zero', '.device')
    link('images/a.png', 'inside.png')
    execFileSync('mkfifo', [join(folder, 'public', 'pipe.md')])
    expect(inPublic().map(([file]) => file)).toEqual(
      ['.device', 'absolute.txt', 'broken.png', 'chain.txt', 'images/out', 'pipe.md', 'relative.txt', 'round.png'].map(
        (name) => `/public/${name}`,
      ),
    )
    const { files, publicIssues } = publicFolder()
    expect(files.map(({ path }) => path)).toEqual(['images/a.png', 'inside.png'])
    expect(new Set(publicIssues.map(({ name }) => name))).toEqual(new Set(['file-unreadable']))
    expect(formatIssues(publicIssues, 'content')).toContain('public/absolute.txt:1:1 file-unreadable\n')
  })

  test('the folder itself, where it is a link out', () => {
    symlinkSync('/etc', join(folder, 'public'))
    expect(inPublic()).toEqual([['/public', 'file-unreadable']])
    expect(publicFolder().files).toEqual([])
    rmSync(join(folder, 'public'))
    mkdirSync(join(folder, 'files'))
    symlinkSync('files', join(folder, 'public'))
    expect(inPublic()).toEqual([])
  })
})

describe('a name', () => {
  const NFC = 'caf\u00e9'
  const NFD = 'cafe\u0301'

  test.each([
    [NFD, NFC],
    [NFC, NFD],
    [NFD, encodeURIComponent(NFC)],
    [NFC, encodeURIComponent(NFD)],
  ])('%j is found by %j', (name, link) => {
    write(`sources/${name}.md`, '---\ntitle: b\n---\n\nWords.\n')
    write(`questions/${name}.md`)
    write(
      'questions/why.md',
      QUESTION.replace(
        'Because.',
        `See [b](../sources/${link}.md), [a](${link}.md).\n\n## References\n\n### [b](../sources/${link}.md)\n\n> Words.`,
      ),
    )
    const { questions, issues } = compileFolder(folder)
    expect(issues).toEqual([])
    expect([...questions.keys()].toSorted()).toEqual([NFC, 'why'])
  })

  test.each(['con', 'AUX', 'nul', 'com1', 'LPT9', 'INDEX'])('%s is no name of a page', (name) => {
    write(`questions/${name}.md`)
    write(`sources/${name}/index.md`, '---\ntitle: b\n---\n\nWords.\n')
    expect(named()).toEqual([
      [`questions/${name}.md`, 'slug-invalid'],
      [`sources/${name}/index.md`, 'slug-invalid'],
    ])
  })

  test('index is that of the folder', () => {
    write('questions/training/why/index.md')
    write('questions/how.md', QUESTION.replace('Because.', 'See [a](training/why/index.md).'))
    const { questions, issues } = compileFolder(folder)
    expect(issues).toEqual([])
    expect([...questions.keys()].toSorted()).toEqual(['how', 'why'])
    write('questions/so what/index.md')
    expect(compileFolder(folder).issues.map(({ name, fix }) => [name, fix])).toEqual([
      ['slug-invalid', 'rename it to "so-what"'],
    ])
  })
})

test('tags that fold to the same are one topic in every question', () => {
  const tagged = (tags: string) => QUESTION.replace('date', `tags: [${tags}]\ndate`)
  write('questions/a.md', tagged('RAG, Ａ１, 检索'))
  write('questions/b.md', tagged('RAG, A1, 檢索'))
  write('questions/c.md', tagged('Rag, rag, A1, 检索'))
  const { questions } = compileFolder(folder)
  expect([...questions.values()].map(({ tags }) => tags)).toEqual([
    ['RAG', 'A1', '检索'],
    ['RAG', 'A1', '检索'],
    ['RAG', 'A1', '检索'],
  ])
})

test('whatever is wrong with a file, what it leads to is looked up too', () => {
  write('sources/there.md', '---\ntitle: b\n---\n\nWords.\n')
  const body =
    'See [b](gone.md) and ![c](/images/gone.png).\n\n## References\n\n### [d](../sources/gone.md)\n\n> W.\n\n### [e](../sources/no/such/there.md)\n\n> Words.\n'
  write('questions/why.md', QUESTION.replace('date:', 'colour: red\ndate:').replace('Because.\n', body))
  expect(named()).toEqual([
    ['questions/why.md', 'field-unknown'],
    ['questions/why.md', 'reference-missing'],
    ['questions/why.md', 'reference-link'],
    ['questions/why.md', 'link-missing-file'],
    ['questions/why.md', 'image-missing'],
  ])
})

test('an answer that is a broken image alone is not missing as well', () => {
  write('questions/why.md', QUESTION.replace('Because.', '![a](https://a.example/b.png)'))
  expect(named()).toEqual([['questions/why.md', 'image-invalid']])
})
